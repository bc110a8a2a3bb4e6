package dev.pinbridge.graphql.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.forwarding.ForwardingReason;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final ApplicationId APPLICATION = new ApplicationId("7");

    static Stream<ForwardingState> states() {
        return Stream.concat(
                Arrays.stream(WaitingReason.values())
                        .map(reason -> new ForwardingState.Waiting(reason, List.of(MissingInformation.CV), NOW)),
                Stream.of(
                        new ForwardingState.Queued(NOW, NOW, null),
                        new ForwardingState.Queued(NOW, NOW, "no answer"),
                        new ForwardingState.Sending(NOW),
                        new ForwardingState.Unconfirmed(NOW, "no answer", 1, NOW),
                        new ForwardingState.Unconfirmed(NOW, "no answer", 1, null),
                        new ForwardingState.Sent(APPLICATION, NOW),
                        new ForwardingState.AlreadyApplied(APPLICATION, NOW),
                        new ForwardingState.Refused("No.", NOW),
                        new ForwardingState.Cancelled(NOW)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void isASentenceInEveryState(ForwardingState state) {
        assertThat(Explanation.of(state))
                .matches("[A-Z].{15,}\\.")
                .doesNotContain("null")
                .doesNotContain("..");
    }

    @Test
    void isDifferentInEveryState() {
        assertThat(states().map(Explanation::of)).doesNotHaveDuplicates();
    }

    @Test
    void namesEverythingThatIsMissing() {
        // given
        var missing = List.of(MissingInformation.PHONE, MissingInformation.ADDRESS, MissingInformation.ANSWERS);
        var question = new JobQuestion(new QuestionId("7"), "Notice period", QuestionKind.TEXT, true);
        var waiting = new ForwardingState.Waiting(WaitingReason.NEEDS_INFORMATION, missing, List.of(question), NOW);
        // when
        var explanation = Explanation.of(waiting);
        // then
        assertThat(explanation)
                .isEqualTo("Waits because the job demands a phone number, a postal address and an answer to"
                        + " \"Notice period\". It is sent once that is given.");
    }

    @Test
    void everyReasonIsASentenceOfItsOwn() {
        // given
        var reasons = Stream.of(
                new ForwardingReason.Wanted(new ForwardingOrigin.ByPerson(new PersonId(new UUID(0, 1)))),
                new ForwardingReason.Wanted(new ForwardingOrigin.ByRule(ForwardingOrigin.Rule.ORGANISATION)),
                new ForwardingReason.Wanted(new ForwardingOrigin.ByRule(ForwardingOrigin.Rule.POSITION)),
                new ForwardingReason.NotAccepted(),
                new ForwardingReason.Declined(),
                new ForwardingReason.ByHandAtPosition(),
                new ForwardingReason.AutomaticOff());
        // when
        var sentences = reasons.map(ForwardingReasons::sentence).toList();
        // then
        assertThat(sentences).doesNotHaveDuplicates().allMatch(sentence -> sentence.matches("[A-Z].{15,}\\."));
    }
}
