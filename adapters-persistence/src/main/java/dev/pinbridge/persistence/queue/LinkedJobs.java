package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// The regular look at linked jobs.
public interface LinkedJobs {
    /// To be called, in its transaction, when an organisation connects an account: looks as soon as that commits,
    /// and from then on regularly until the organisation is no longer connected to this account. Calling it again
    /// brings the next look forward.
    void watch(OrganisationId organisation, AccountName account);
}
