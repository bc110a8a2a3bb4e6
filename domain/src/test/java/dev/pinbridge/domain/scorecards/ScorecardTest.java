package dev.pinbridge.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateSection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final AccountName ACME = new AccountName("acme");

    @Test
    void isATemplateWithASectionForEachCriterion() {
        // when
        var template = template("First interview", new Criterion("Skills", "Ask for\nexamples."), criterion("Values"));
        // then
        assertThat(template.kind()).isEqualTo(NoteKind.SCORECARD);
        assertThat(template.name()).isEqualTo("First interview");
        assertThat(template.sections())
                .containsExactly(
                        new TemplateSection("Skills", "Ask for\nexamples."),
                        new TemplateSection("Values", "What was said that speaks to this criterion."));
    }

    @Test
    void hasTheSameTemplateIdEachTimeAndAnotherInAnotherAccount() {
        // given
        var scorecard = scorecard("First interview", criterion("Skills"));
        var other = new Scorecard(new ScorecardId("8"), "First interview", scorecard.criteria());
        // then
        assertThat(id(ACME, scorecard)).isEqualTo(id(ACME, scorecard));
        assertThat(id(ACME, scorecard)).isNotEqualTo(id(ACME, other));
        assertThat(id(ACME, scorecard)).isNotEqualTo(id(new AccountName("globex"), scorecard));
    }

    @Test
    void isCutToWhatATemplateHasRoomFor() {
        // given
        var criteria = IntStream.range(0, 21)
                .mapToObj(i -> new Criterion(i + "😀".repeat(200), "e\u0301".repeat(2_000)))
                .toArray(Criterion[]::new);
        // when
        var template = template(" \u0000n".repeat(200), criteria);
        // then
        assertThat(template.name()).startsWith("n  n").doesNotContain("\u0000");
        assertThat(template.name().length()).isBetween(98, 100);
        assertThat(template.sections()).hasSize(20);
        assertThat(template.sections().getFirst())
                .isEqualTo(new TemplateSection("0" + "😀".repeat(99), "é".repeat(1_000)));
    }

    @Test
    void tellsCriteriaOfTheSameTitleApart() {
        // given
        var longTitle = "x".repeat(120);
        // when
        var template = template(
                "",
                criterion("Skills"),
                criterion("skills (2)"),
                criterion("SKILLS"),
                criterion(longTitle),
                criterion(longTitle));
        // then
        assertThat(template.name()).isEqualTo("Scorecard");
        assertThat(template.sections())
                .extracting(TemplateSection::title)
                .containsExactly("Skills", "skills (2)", "SKILLS (3)", "x".repeat(100), "x".repeat(96) + " (2)");
    }

    @Test
    void isNoTemplateWithoutCriteriaThatHaveATitle() {
        assertThat(scorecard("First interview").template(ACME)).isEmpty();
        assertThat(scorecard("First interview", criterion(" \n"), criterion("\ud83d"))
                        .template(ACME))
                .isEmpty();
    }

    private static Object id(AccountName account, Scorecard scorecard) {
        return scorecard.template(account).orElseThrow().id();
    }

    private static NoteTemplate template(String name, Criterion... criteria) {
        return scorecard(name, criteria).template(ACME).orElseThrow();
    }

    private static Scorecard scorecard(String name, Criterion... criteria) {
        return new Scorecard(new ScorecardId("7"), name, List.copyOf(Arrays.asList(criteria)));
    }

    private static Criterion criterion(String title) {
        return new Criterion(title, "");
    }
}
