package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// The regular look at what an account's mirror means for the organisation's calls: which are to be expected, and
/// what they are about.
@DrivenPort
public interface CallReviews {
    /// As soon as the surrounding transaction has committed, on one node, and from then on regularly until
    /// Metaview is no longer connected to this account. Asking again brings the next look forward.
    /// @throws IllegalStateException outside of a transaction
    void wake(OrganisationId organisation, AccountName account);
}
