package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.forwarding.AtsCandidateId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who somebody is, whatever they applied for.
///
/// @param email in lower case
public record MirroredCandidate(
        AtsCandidateId id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Instant updatedAt)
        implements MirroredRecord {
    /// Null when there is no name.
    public @Nullable String fullName() {
        return FullName.of(firstName, lastName);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CANDIDATES;
    }

    @Override
    public String key() {
        return id.value();
    }
}
