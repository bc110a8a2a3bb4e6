package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.mirror.InterviewId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interview as the ATS planned it.
///
/// @param joinUrls as the ATS has them
public record Meeting(
        InterviewId id,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        List<String> joinUrls,
        List<Colleague> interviewers) {
    public Meeting {
        joinUrls = List.copyOf(joinUrls);
        interviewers = List.copyOf(interviewers);
    }
}
