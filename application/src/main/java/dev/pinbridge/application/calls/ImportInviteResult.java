package dev.pinbridge.application.calls;

import dev.pinbridge.domain.calls.Call;
import java.util.List;

/// What became of an invite.
public sealed interface ImportInviteResult {
    /// @param calls of the meetings in it; none for one that was cancelled before it was known
    record Imported(List<Call> calls) implements ImportInviteResult {
        public Imported {
            calls = List.copyOf(calls);
        }
    }

    /// @param whatWouldBeRight after the name of a field
    record Unreadable(String whatWouldBeRight) implements ImportInviteResult {}
}
