package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.positions.JobDemands;
import java.util.Arrays;
import java.util.List;

/// What a job may demand and a candidate may lack.
public enum MissingInformation {
    CV,
    PHONE,
    ADDRESS,
    SUMMARY;

    /// What the job demands and the candidate lacks, in the order of this enum.
    public static List<MissingInformation> of(Candidate candidate, JobDemands demands) {
        return Arrays.stream(values())
                .filter(information -> information.isDemandedBy(demands) && information.isLackedBy(candidate))
                .toList();
    }

    public boolean isLackedBy(Candidate candidate) {
        return switch (this) {
            case CV -> candidate.cv() == null;
            case PHONE -> candidate.details().phone() == null;
            // Not known of anybody.
            case ADDRESS, SUMMARY -> true;
        };
    }

    private boolean isDemandedBy(JobDemands demands) {
        return switch (this) {
            case CV -> demands.cv();
            case PHONE -> demands.phone();
            case ADDRESS -> demands.address();
            case SUMMARY -> demands.summary();
        };
    }
}
