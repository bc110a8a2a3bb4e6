package dev.pinbridge.calendar;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.Invite;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A meeting that takes place once.
///
/// @param uid of a series with the time at which this one was first meant to be
record Occurrence(
        String uid,
        int sequence,
        boolean isCancelled,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        Event event) {
    /// Of two that a file has of the same meeting; of equally new ones the other.
    Occurrence newer(Occurrence other) {
        return other.sequence() >= sequence ? other : this;
    }

    Invite invite(CallDetails details) {
        return new Invite(
                uid,
                sequence,
                isCancelled,
                new CallDetails(
                        details.title(), details.type(), startAt, endAt, details.joinUrl(), details.participants()));
    }
}
