package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// The regular look at the jobs that positions are linked to.
@DrivenPort
public interface LinkedJobs {
    /// Looks as soon as the surrounding transaction commits, and from then on regularly until the organisation is no
    /// longer connected to this account. Calling it again brings the next look forward.
    /// @throws IllegalStateException outside of a transaction
    void watch(OrganisationId organisation, AccountName account);
}
