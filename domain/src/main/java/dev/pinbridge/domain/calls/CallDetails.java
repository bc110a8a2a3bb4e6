package dev.pinbridge.domain.calls;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a call.
///
/// @param title empty when there is none
public record CallDetails(
        String title,
        CallType type,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable String joinUrl,
        List<Participant> participants) {
    public CallDetails {
        participants = List.copyOf(participants);
    }

    /// Of all participants, in lower case.
    public Set<String> emails() {
        return Participant.emails(participants);
    }
}
