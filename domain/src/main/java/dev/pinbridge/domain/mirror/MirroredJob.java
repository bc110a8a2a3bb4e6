package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job of the ATS, with its stages and the people of the company who have to do with it.
///
/// @param uuid the ATS's second, stable id
/// @param stages in the ATS's order
/// @param viewers the e-mail addresses, in lower case, of users who were let in to this job alone
public record MirroredJob(
        JobId id,
        @Nullable String uuid,
        String title,
        JobStatus status,
        JobVisibility visibility,
        @Nullable String location,
        @Nullable String department,
        @Nullable AtsUserId recruiter,
        @Nullable AtsUserId hiringManager,
        List<Stage> stages,
        List<String> viewers,
        @Nullable Instant updatedAt)
        implements MirroredRecord {
    public MirroredJob {
        stages = List.copyOf(stages);
        viewers = List.copyOf(viewers);
    }

    /// One step that applicants for the job pass.
    ///
    /// @param type the ATS's word for what kind of stage it is: applied, review, interview, offer, hired,
    ///     rejected, or another one
    public record Stage(StageId id, String name, @Nullable String type, int position) {}

    @Override
    public RecordKind kind() {
        return RecordKind.JOBS;
    }

    @Override
    public String key() {
        return id.value();
    }
}
