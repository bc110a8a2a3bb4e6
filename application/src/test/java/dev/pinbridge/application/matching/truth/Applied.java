package dev.pinbridge.application.matching.truth;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.mirror.MirroredApplication;
import java.time.Instant;

/// An application, and whose it really is.
///
/// @param invited whether it gets as far as interviews
/// @param twin whether the ATS has it twice
record Applied(MirroredApplication application, Person person, Opening opening, boolean invited, boolean twin) {
    ApplicationId id() {
        return application.id();
    }

    boolean isConcealed() {
        return application.concealed();
    }

    Instant from() {
        return requireNonNull(application.appliedAt());
    }

    Instant until() {
        if (application.rejectedAt() != null) {
            return application.rejectedAt();
        }
        return application.hiredAt() != null ? application.hiredAt() : Instant.MAX;
    }

    /// Whether somebody could still be talked to about it then.
    boolean isLive(Instant at) {
        return !at.isBefore(from()) && at.isBefore(until());
    }
}
