package dev.pinbridge.persistence.matching;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.mirror.InterviewId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interview about an application as its row has it.
///
/// @param interviewers ids of users, known here or not
/// @param joinKeys of the links where its parts are joined
record PlannedInterview(
        InterviewId id,
        ApplicationId application,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        List<String> interviewers,
        List<String> joinKeys) {
    PlannedInterview {
        interviewers = List.copyOf(interviewers);
        joinKeys = List.copyOf(joinKeys);
    }
}
