package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// The regular work on an account's mirror.
@DrivenPort
public interface MirrorRuns {
    /// Works on it as soon as the surrounding transaction commits, on one node, and from then on regularly until
    /// no product is connected to this account. Calling it again brings the next look forward.
    /// @throws IllegalStateException outside of a transaction
    void wake(OrganisationId organisation, AccountName account);
}
