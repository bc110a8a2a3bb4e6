package dev.pinbridge.domain.mirror;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who works with the ATS.
///
/// @param email in lower case
public record MirroredUser(
        AtsUserId id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable Instant updatedAt)
        implements MirroredRecord {
    /// First and last name; the e-mail address where there is neither, and the id where there is nothing else.
    public String name() {
        var full = FullName.of(firstName, lastName);
        if (full != null) {
            return full;
        }
        return email == null ? id.value() : email;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.USERS;
    }

    @Override
    public String key() {
        return id.value();
    }
}
