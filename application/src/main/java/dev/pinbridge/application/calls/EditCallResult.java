package dev.pinbridge.application.calls;

import dev.pinbridge.domain.calls.Call;

/// What became of a change to a call.
public sealed interface EditCallResult {
    record Edited(Call call) implements EditCallResult {}

    /// There is none, or the actor may not open it.
    record UnknownCall() implements EditCallResult {}
}
