package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.forwarding.Forwarding;

/// What became of deciding against a forwarding.
public sealed interface CancelForwardingResult {
    /// Also when it was cancelled before.
    record Cancelled(Forwarding forwarding) implements CancelForwardingResult {}

    /// It is at the ATS, or may be, or was refused there; see its state.
    record TooLate(Forwarding forwarding) implements CancelForwardingResult {}

    record UnknownForwarding() implements CancelForwardingResult {}
}
