package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JoinLink;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An interview as the ATS planned it.
///
/// @param links where its parts were to be joined
public record Meeting(
        InterviewId id,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        Set<JoinLink> links,
        List<Interviewer> interviewers) {
    public Meeting {
        links = Set.copyOf(links);
        interviewers = List.copyOf(interviewers);
    }
}
