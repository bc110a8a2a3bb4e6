package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import java.util.Set;

/// What somebody has to do with a job of the ATS.
///
/// @param roles none when the person was let in to look only
/// @param isViewer whether the person was let in to this job alone
public record Involvement(JobId job, String title, JobStatus status, Set<HiringRole> roles, boolean isViewer) {
    public Involvement {
        roles = Set.copyOf(roles);
    }
}
