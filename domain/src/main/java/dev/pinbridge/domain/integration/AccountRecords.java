package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;

/// What is stored here of an account at the ATS, whichever feature stored it.
@DrivenPort
public interface AccountRecords {
    /// What disconnecting the account now would stop. Counts only, found through indexes.
    DisconnectImpact impact(OrganisationId organisation, AccountName account);

    /// Deletes the links to the account's jobs, the hand-overs meant for it with everything that hangs on them,
    /// and what was told of the integration. The integration itself and the positions, candidates and
    /// conversations stay, and so does what belongs to another account. Purging twice deletes nothing more.
    /// @return how many there were
    PurgedRecords purge(OrganisationId organisation, AccountName account);
}
