package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobQuestion;
import java.util.Arrays;
import java.util.List;

/// What a job may demand and a candidate may lack.
public enum MissingInformation {
    CV,
    PHONE,
    ADDRESS,
    SUMMARY,
    ANSWERS;

    /// What the job demands and the candidate lacks, in the order of this enum.
    ///
    /// @param unanswered what the candidate has not said to the job's questions
    public static List<MissingInformation> of(Candidate candidate, JobDemands demands, List<JobQuestion> unanswered) {
        return Arrays.stream(values())
                .filter(information ->
                        information.isDemandedBy(demands) && information.isLackedBy(candidate, unanswered))
                .toList();
    }

    public boolean isLackedBy(Candidate candidate, List<JobQuestion> unanswered) {
        var details = candidate.details();
        return switch (this) {
            case CV -> candidate.cv() == null;
            case PHONE -> details.phone() == null;
            case ADDRESS -> details.address() == null;
            case SUMMARY -> details.summary() == null;
            case ANSWERS -> !unanswered.isEmpty();
        };
    }

    private boolean isDemandedBy(JobDemands demands) {
        return switch (this) {
            case CV -> demands.cv();
            case PHONE -> demands.phone();
            case ADDRESS -> demands.address();
            case SUMMARY -> demands.summary();
            // Only questions that demand an answer are told as unanswered.
            case ANSWERS -> true;
        };
    }
}
