package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.positions.JobId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An application that a call may be about, with one of its interviews.
///
/// @param names of the candidate, as the application and the candidate's record have them
/// @param emails of the candidate, in lower case
/// @param overAt when the candidate was hired or rejected; null when neither
/// @param meeting null when the application has none
public record Prospect(
        ApplicationId application,
        JobId job,
        @Nullable AtsCandidateId candidate,
        List<String> names,
        List<String> emails,
        @Nullable String jobTitle,
        @Nullable Instant appliedAt,
        @Nullable Instant overAt,
        @Nullable Meeting meeting) {
    public Prospect {
        names = List.copyOf(names);
        emails = List.copyOf(emails);
    }

    /// The same application with one of its interviews.
    public Prospect in(Meeting one) {
        return new Prospect(application, job, candidate, names, emails, jobTitle, appliedAt, overAt, one);
    }
}
