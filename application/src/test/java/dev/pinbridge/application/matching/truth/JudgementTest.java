package dev.pinbridge.application.matching.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pinbridge.application.matching.truth.Judged.Answer;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.forwarding.ApplicationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JudgementTest {
    private static final ApplicationId A = new ApplicationId("1");
    private static final ApplicationId B = new ApplicationId("2");
    private static final Truth IS_A = new Truth.Application(A, null);
    private static final Truth A_OR_B = new Truth.Ambiguous(Set.of(A, B));
    private static final Truth NOBODY = new Truth.None();

    private final Map<KnownCall, Answer> answers = new LinkedHashMap<>();

    @Test
    void countsOfThoseMatchedHowManyAreRight() {
        // given
        answered(Family.PLAIN, IS_A, automatic(A));
        answered(Family.PLAIN, IS_A, automatic(A));
        answered(Family.PLAIN, IS_A, automatic(B));
        answered(Family.STRANGER, NOBODY, automatic(A));
        answered(Family.PLAIN, IS_A, suggested(0.5, A));
        // then
        assertThat(judgement().automaticPrecision()).isEqualTo(0.5);
    }

    @Test
    void countsOfThoseThatCanBeMatchedHowManyAre() {
        // given
        answered(Family.PLAIN, IS_A, automatic(A));
        answered(Family.PLAIN, IS_A, automatic(B));
        answered(Family.PANEL, IS_A, suggested(0.5, A));
        answered(Family.PANEL, IS_A, automatic(A));
        answered(Family.STRANGER, NOBODY, Answer.nothing());
        answered(Family.DUPLICATES, A_OR_B, suggested(0.5, A, B));
        // then
        assertThat(judgement().recall()).isEqualTo(0.5);
        assertThat(judgement().of(Family.PANEL).recall()).isEqualTo(0.5);
        assertThat(judgement().of(Family.DEBRIEF).recall()).isEqualTo(1);
    }

    @Test
    void countsWhatShouldNotHaveBeenMatched() {
        // given
        answered(Family.STRANGER, NOBODY, automatic(A));
        answered(Family.STRANGER, NOBODY, suggested(0.2, A));
        answered(Family.DUPLICATES, A_OR_B, automatic(A));
        answered(Family.DUPLICATES, A_OR_B, suggested(0.5, A, B));
        answered(Family.DUPLICATES, A_OR_B, suggested(0.5, B, A));
        answered(Family.PLAIN, IS_A, automatic(B));
        // then
        assertThat(judgement().falseMatches()).isEqualTo(0.4);
        assertThat(judgement().matchedStrangers()).isEqualTo(0.5);
    }

    @Test
    void countsHowOftenTheRightOneComesFirst() {
        // given
        answered(Family.PLAIN, IS_A, suggested(0.6, A, B));
        answered(Family.PLAIN, IS_A, suggested(0.6, B, A));
        answered(Family.PLAIN, IS_A, automatic(A));
        answered(Family.PLAIN, IS_A, Answer.nothing());
        // then
        assertThat(judgement().firstAmongSuggestions()).isEqualTo(0.5);
    }

    @Test
    void countsHowOftenAllOptionsAreOffered() {
        // given
        answered(Family.DUPLICATES, A_OR_B, suggested(0.5, B, A));
        answered(Family.DUPLICATES, A_OR_B, suggested(0.5, B));
        // then
        assertThat(judgement().optionsOffered()).isEqualTo(0.5);
    }

    @Test
    void comparesWhatIsSaidToBeLikelyWithHowOftenItIsSo() {
        // given
        answered(Family.PLAIN, IS_A, suggested(0.95, A));
        answered(Family.PLAIN, IS_A, suggested(0.95, B));
        answered(Family.DUPLICATES, A_OR_B, suggested(0.5, A));
        answered(Family.STRANGER, NOBODY, suggested(0.1, A));
        answered(Family.STRANGER, NOBODY, Answer.nothing());
        // then
        assertThat(judgement().calibrationError()).isCloseTo((0.9 + 0 + 0.1) / 4, within(1e-9));
        assertThat(judgement().reliability()).contains("0.9 to 1.0          2   0.950   0.500");
    }

    @Test
    void refusesWhatIsNoProbability() {
        // given
        answered(Family.PLAIN, IS_A, suggested(1.2, A));
        // then
        assertThatThrownBy(() -> judgement().calibrationError()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsEachFamilyInARow() {
        // given
        answered(Family.PANEL, IS_A, automatic(A));
        answered(Family.PANEL, IS_A, suggested(0.5, A));
        // then
        assertThat(judgement().table().lines())
                .hasSize(Family.values().length + 2)
                .contains("PANEL                    2    1.0000    0.5000    1.0000         -         -");
    }

    private Judgement judgement() {
        var byCall = new LinkedHashMap<CallDetails, Answer>();
        answers.forEach((known, answer) -> byCall.put(known.call(), answer));
        return Judgement.of(List.copyOf(answers.keySet()), call -> byCall.getOrDefault(call, Answer.nothing()));
    }

    private void answered(Family family, Truth truth, Answer answer) {
        var title = "call " + answers.size();
        var call = new CallDetails(title, CallType.JOB_INTERVIEW, null, null, null, List.of());
        answers.put(new KnownCall(call, family, truth), answer);
    }

    private static Answer automatic(ApplicationId id) {
        return new Answer(id, List.of(id), 1);
    }

    private static Answer suggested(double probability, ApplicationId... ids) {
        return new Answer(null, List.of(ids), probability);
    }
}
