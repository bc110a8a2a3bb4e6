package dev.pinbridge.application.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.Criterion;
import dev.pinbridge.domain.scorecards.Scorecard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.scorecards.Scorecards] promises.
public interface ScorecardsContract {
    List<Criterion> CRITERIA = List.of(new Criterion("Skills", "Ask for examples."), new Criterion("Beliefs", ""));

    ScorecardsDriver driver();

    @Test
    default void readsTheScorecardsOfStagesWithTheirCriteriaInOrder() {
        // given
        var first = driver().stage();
        var second = driver().stage();
        var third = driver().stage();
        var none = driver().stage();
        var ofTwo = driver().scorecard("First interview", CRITERIA, first, second);
        var ofOne = driver().scorecard("Last interview", List.of(new Criterion("All", "Sum up.")), third);
        // then
        assertThat(of(first, second, third, none))
                .isEqualTo(Map.of(
                        first, new Scorecard(ofTwo, "First interview", CRITERIA),
                        second, new Scorecard(ofTwo, "First interview", CRITERIA),
                        third, new Scorecard(ofOne, "Last interview", List.of(new Criterion("All", "Sum up.")))));
        assertThat(of(third)).containsOnlyKeys(third);
        assertThat(of(none)).isEmpty();
    }

    @Test
    default void readsTheOldestThatIsInUse() {
        // given
        var stage = driver().stage();
        var retired = driver().scorecard("Retired", CRITERIA, stage);
        driver().scorecard("Oldest", CRITERIA, stage);
        driver().scorecard("Newest", CRITERIA, stage);
        driver().retire(retired);
        // then
        assertThat(of(stage).values()).extracting(Scorecard::name).containsExactly("Oldest");
    }

    @Test
    default void readsOneWithoutCriteria() {
        // given
        var stage = driver().stage();
        driver().scorecard("Empty", List.of(), stage);
        // then
        assertThat(of(stage).values()).extracting(Scorecard::criteria).containsExactly(List.of());
    }

    @Test
    default void saysThatThePermissionIsMissing() {
        // given
        var stage = driver().stage();
        driver().denyScorecards();
        // then
        assertThatExceptionOfType(AtsDenied.class)
                .isThrownBy(() -> of(stage))
                .satisfies(denied ->
                        assertThat(denied.loss()).isEqualTo(new Loss.OfCapability(Capability.READ_SCORECARDS)));
    }

    @Test
    default void saysThatNobodyAnswers() {
        // given
        var stage = driver().stage();
        driver().shutDown();
        // then
        assertThatExceptionOfType(AtsUnavailable.class).isThrownBy(() -> of(stage));
    }

    private Map<StageId, Scorecard> of(StageId... stages) {
        return driver().scorecards().of(driver().credentials(), List.of(stages));
    }
}
