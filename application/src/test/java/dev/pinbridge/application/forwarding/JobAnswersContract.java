package dev.pinbridge.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.QuestionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What [JobAnswers] promises.
public interface JobAnswersContract extends StoresContract {
    JobTarget COOK = new JobTarget(new AccountName("acme"), new JobId("7"), "Cook");

    private JobAnswers answers() {
        return stores().jobAnswers();
    }

    private static QuestionId question(int number) {
        return new QuestionId(Integer.toString(number));
    }

    @Test
    default void keepsAnswersOfEveryKind() {
        // given
        var organisation = someOrganisation();
        var candidate = someCandidate(organisation).id();
        var given = Map.<QuestionId, Answer>of(
                question(1), new Answer.Words("Zuhören,\nkochen \uD83D\uDE00"),
                question(2), new Answer.YesOrNo(true),
                question(3), new Answer.Amount(new BigDecimal("3.50")),
                question(4), new Answer.Day(LocalDate.of(2026, 2, 28)),
                question(5), new Answer.Link("https://example.org/work?a=b"));
        // when
        run(organisation, () -> answers().put(organisation, candidate, COOK, given));
        // then
        assertThat(in(organisation, () -> answers().of(organisation, candidate, COOK)))
                .isEqualTo(given);
    }

    @Test
    default void aLaterAnswerReplacesAnEarlierOneAndLeavesTheOthers() {
        // given
        var organisation = someOrganisation();
        var candidate = someCandidate(organisation).id();
        var kept = new Answer.YesOrNo(false);
        var last = new Answer.Amount(BigDecimal.TEN);
        run(organisation, () -> {
            answers()
                    .put(
                            organisation,
                            candidate,
                            COOK,
                            Map.of(question(1), new Answer.Words("ten"), question(2), kept));
            // when
            answers().put(organisation, candidate, COOK, Map.of(question(1), last));
            answers().put(organisation, candidate, COOK, Map.of());
        });
        // then
        assertThat(in(organisation, () -> answers().of(organisation, candidate, COOK)))
                .isEqualTo(Map.of(question(1), last, question(2), kept));
    }

    @Test
    default void theTitleOfTheJobDoesNotMatterButItsAccountDoes() {
        // given
        var organisation = someOrganisation();
        var candidate = someCandidate(organisation).id();
        var given = Map.<QuestionId, Answer>of(question(1), new Answer.YesOrNo(true));
        run(organisation, () -> answers().put(organisation, candidate, COOK, given));
        // when
        var renamed = new JobTarget(COOK.account(), COOK.job(), "Chef");
        var elsewhere = new JobTarget(new AccountName("other"), COOK.job(), COOK.title());
        var another = new JobTarget(COOK.account(), new JobId("8"), COOK.title());
        // then
        assertThat(in(organisation, () -> answers().of(organisation, candidate, renamed)))
                .isEqualTo(given);
        assertThat(in(organisation, () -> answers().of(organisation, candidate, elsewhere)))
                .isEmpty();
        assertThat(in(organisation, () -> answers().of(organisation, candidate, another)))
                .isEmpty();
    }

    @Test
    default void thoseOfAnotherCandidateOrOrganisationAreNotFound() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var candidate = someCandidate(organisation).id();
        var somebodyElse = someCandidate(organisation).id();
        run(
                organisation,
                () -> answers().put(organisation, candidate, COOK, Map.of(question(1), new Answer.YesOrNo(true))));
        // when, then
        assertThat(in(organisation, () -> answers().of(organisation, somebodyElse, COOK)))
                .isEmpty();
        assertThat(in(other, () -> answers().of(organisation, candidate, COOK))).isEmpty();
        assertThat(in(other, () -> answers().of(other, candidate, COOK))).isEmpty();
    }
}
