package dev.pinbridge.graphql.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.WaitingReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
    void saysWhatCannotBeGivenHere() {
        // given
        var missing = List.of(MissingInformation.CV, MissingInformation.ADDRESS, MissingInformation.SUMMARY);
        // when
        var explanation = Explanation.of(new ForwardingState.Waiting(WaitingReason.NEEDS_INFORMATION, missing, NOW));
        // then
        assertThat(explanation)
                .startsWith("Waits because the job demands a CV and a postal address and a summary. Not all of that");
    }
}
