package dev.pinbridge.application.calls;

import dev.pinbridge.domain.calls.Call;

/// What became of a call that was made known.
public sealed interface RecordCallResult {
    Call call();

    /// A new one, or the one that was expected there.
    record Recorded(Call call) implements RecordCallResult {}

    /// It was made known with the same reference before; nothing has changed.
    record AlreadyRecorded(Call call) implements RecordCallResult {}
}
