package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.positions.JobId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody's application for a job. Name and contact are copies of its own, which may differ from the
/// candidate's.
///
/// @param email in lower case
/// @param concealed whether the ATS hides who it is; name and contact are null then, whatever it says
/// @param internal whether the applicant works for the company
/// @param reference what whoever created it left as its own name for it
public record MirroredApplication(
        ApplicationId id,
        JobId job,
        @Nullable AtsCandidateId candidate,
        @Nullable StageId stage,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        boolean concealed,
        boolean internal,
        @Nullable String reference,
        @Nullable Instant appliedAt,
        @Nullable Instant hiredAt,
        @Nullable Instant rejectedAt,
        @Nullable Instant updatedAt)
        implements MirroredRecord {
    public MirroredApplication {
        if (concealed) {
            firstName = null;
            lastName = null;
            email = null;
            phone = null;
        }
    }

    /// Null when there is no name.
    public @Nullable String fullName() {
        return FullName.of(firstName, lastName);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.APPLICATIONS;
    }

    @Override
    public String key() {
        return id.value();
    }
}
