package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobLink;

/// The job that receives a person. The title is as it was when the target was chosen.
public record JobTarget(AccountName account, JobId job, String title) {
    public static JobTarget of(JobLink link) {
        return new JobTarget(link.account(), link.job().id(), link.job().title());
    }
}
