package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;

/// What is stored here of an account at the ATS, whichever feature stored it.
@DrivenPort
public interface AccountRecords {
    /// What disconnecting the product from the account now would stop. Counts only, found through indexes.
    DisconnectImpact impact(OrganisationId organisation, Product product, AccountName account);

    /// Deletes what the product has of the account: cord the links to its jobs and the hand-overs meant for it
    /// with everything that hangs on them; Metaview what calls were matched with, and the calls that came of its
    /// interviews unless they were held; and each what was told of it. The integration itself and the positions,
    /// candidates, conversations and other calls stay, and so does what belongs to another account or product.
    /// Purging twice deletes nothing more.
    /// @return how many there were
    PurgedRecords purge(OrganisationId organisation, Product product, AccountName account);
}
