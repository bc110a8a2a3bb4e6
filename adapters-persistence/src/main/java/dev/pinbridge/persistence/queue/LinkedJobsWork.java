package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// What is done from time to time; [dev.pinbridge.application.positions.WatchLinkedJobs] in life.
@FunctionalInterface
interface LinkedJobsWork {
    void watch(OrganisationId organisation, AccountName account);
}
