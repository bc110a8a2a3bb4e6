package dev.pinbridge.domain.positions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job of the ATS.
///
/// @param description HTML as the ATS keeps it, its sections joined; not to be trusted
/// @param questions what it asks those who apply, in the ATS's order
/// @param firstStage what the stage is called in which people arrive; null when the ATS does not say
public record Job(
        JobSummary summary,
        String description,
        JobDemands demands,
        List<JobQuestion> questions,
        @Nullable String firstStage) {
    public Job {
        questions = List.copyOf(questions);
    }

    /// One that asks nothing.
    public Job(JobSummary summary, String description, JobDemands demands) {
        this(summary, description, demands, List.of(), null);
    }

    public JobId id() {
        return summary.id();
    }

    public DescribedJob described() {
        return new DescribedJob(summary, description);
    }

    public boolean isOpen() {
        return summary.status() == JobStatus.OPEN;
    }
}
