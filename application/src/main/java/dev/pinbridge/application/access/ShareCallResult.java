package dev.pinbridge.application.access;

import dev.pinbridge.domain.calls.CallId;

/// What became of sharing a call, or of taking that back.
public sealed interface ShareCallResult {
    /// As asked.
    record Shared(CallId call) implements ShareCallResult {}

    /// There is none, or the actor may not open it.
    record UnknownCall() implements ShareCallResult {}
}
