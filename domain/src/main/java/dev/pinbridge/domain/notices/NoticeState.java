package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;

/// Where a notice stands.
public sealed interface NoticeState {
    /// Somebody has to do something.
    record Open() implements NoticeState {}

    /// Put away by a person, though its cause is still there.
    record Dismissed(PersonId by, Instant at) implements NoticeState {}

    /// Its cause is gone.
    record Resolved(Instant at) implements NoticeState {}
}
