package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.forwarding.ApplicationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A planned meeting about an application.
///
/// @param application null when it is about somebody without one
/// @param startAt null while it is not scheduled
/// @param status the ATS's word, which is not documented
/// @param presence the ATS's word for whether the candidate came
public record MirroredInterview(
        InterviewId id,
        @Nullable ApplicationId application,
        @Nullable StageId stage,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable String status,
        @Nullable String presence,
        List<Part> parts,
        @Nullable Instant updatedAt)
        implements MirroredRecord {
    public MirroredInterview {
        parts = List.copyOf(parts);
    }

    /// One of the meetings that an interview consists of.
    ///
    /// @param id the ATS's
    /// @param joinUrl where the meeting takes place, as the ATS has it
    public record Part(
            String id,
            int position,
            @Nullable String joinUrl,
            @Nullable String provider,
            List<AtsUserId> interviewers) {
        public Part {
            interviewers = List.copyOf(interviewers);
        }
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INTERVIEWS;
    }

    @Override
    public String key() {
        return id.value();
    }
}
