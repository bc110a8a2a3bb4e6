package dev.pinbridge.application.positions;

import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// Looks at the jobs that an organisation's positions are linked to, so that one that was closed or renamed at the ATS
/// shows so here.
@UseCase
public final class WatchLinkedJobs {
    /// Looks once at every linked job of the account. Trouble at the ATS is left for the next look.
    public void watch(OrganisationId organisation, AccountName account) {
        java.util.Objects.requireNonNull(organisation);
        java.util.Objects.requireNonNull(account);
    }
}
