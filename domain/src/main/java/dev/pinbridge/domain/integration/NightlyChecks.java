package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;

/// The look, once a night, at what the key of one of an organisation's products is good for.
@DrivenPort
public interface NightlyChecks {
    /// From the next night on, until [#end]. Calling it again changes nothing.
    /// @throws IllegalStateException outside of a transaction
    void begin(OrganisationId organisation, Product product, AccountName account);

    /// Does nothing when there is none.
    /// @throws IllegalStateException outside of a transaction
    void end(OrganisationId organisation, Product product, AccountName account);
}
