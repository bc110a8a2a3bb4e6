package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.util.Optional;

/// What is to be known of each account's mirror as a whole.
@DrivenPort
public interface AccountMirrors {
    Optional<AccountMirror> of(OrganisationId organisation, AccountName account);

    /// Adds it or replaces the earlier one.
    void save(AccountMirror mirror);

    /// Forgets it.
    void forget(OrganisationId organisation, AccountName account);
}
