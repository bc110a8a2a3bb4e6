package dev.pinbridge.application.positions;

import dev.pinbridge.application.integration.AtsNotConnected;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobSummary;

/// What a chosen job turns out to be when the ATS is asked.
sealed interface JobChoice {
    record Open(AccountName account, Job job) implements JobChoice {}

    record NotOpen(JobSummary job) implements JobChoice {}

    record Unknown() implements JobChoice {}

    record NotConnected() implements JobChoice {}

    static JobChoice look(CurrentAts ats, AtsJobs jobs, OrganisationId organisation, JobId id) {
        try {
            return ats.ask(
                    organisation,
                    Product.CORD,
                    credentials -> jobs.find(credentials, id)
                            .<JobChoice>map(job ->
                                    job.isOpen() ? new Open(credentials.account(), job) : new NotOpen(job.summary()))
                            .orElseGet(Unknown::new));
        } catch (AtsNotConnected e) {
            return new NotConnected();
        }
    }
}
