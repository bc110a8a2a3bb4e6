package dev.pinbridge.domain.calls;

import java.time.Instant;

/// Whether a call takes place.
public sealed interface CallState {
    /// It is planned, and whoever records it is to join.
    record Expected() implements CallState {}

    /// It was held, or is being held.
    record Held() implements CallState {}

    /// It does not take place, or not as the call that was planned.
    record Released(ReleaseReason reason, Instant at) implements CallState {}
}
