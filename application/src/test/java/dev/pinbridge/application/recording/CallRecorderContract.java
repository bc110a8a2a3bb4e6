package dev.pinbridge.application.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.Times;
import dev.pinbridge.application.calls.ACall;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.CallRecorder;
import dev.pinbridge.domain.recording.RecordingOrder;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What [CallRecorder] promises.
public interface CallRecorderContract {
    CallRecorder recorder();

    /// Which call it is going to join, seen from outside.
    Optional<RecordingOrder> expected(OrganisationId organisation, CallId call);

    private static RecordingOrder orderAt(OrganisationId organisation, CallId call, Instant start) {
        return new RecordingOrder(
                organisation,
                call,
                "Interview",
                "https://meet.google.com/abc-defg-hij",
                start,
                start.plusSeconds(1800));
    }

    @Test
    default void expectsWhatItWasToldLast() {
        // given
        var organisation = AnOrganisation.anOrganisation().id();
        var call = ACall.newId();
        var moved = orderAt(organisation, call, Times.minutesLater(60));
        // when
        recorder().expect(orderAt(organisation, call, Times.NOON));
        recorder().expect(moved);
        recorder().expect(moved);
        // then
        assertThat(expected(organisation, call)).contains(moved);
    }

    @Test
    default void expectsNoMoreWhatWasReleased() {
        // given
        var organisation = AnOrganisation.anOrganisation().id();
        var call = ACall.newId();
        var other = orderAt(organisation, ACall.newId(), Times.NOON);
        // when
        recorder().expect(orderAt(organisation, call, Times.NOON));
        recorder().expect(other);
        recorder().release(organisation, call);
        recorder().release(organisation, call);
        // then
        assertThat(expected(organisation, call)).isEmpty();
        assertThat(expected(organisation, other.call())).contains(other);
    }

    @Test
    default void takesTheReleaseOfACallThatItWasNeverToldOf() {
        // given
        var organisation = AnOrganisation.anOrganisation().id();
        var call = ACall.newId();
        // when
        recorder().release(organisation, call);
        // then
        assertThat(expected(organisation, call)).isEmpty();
    }
}
