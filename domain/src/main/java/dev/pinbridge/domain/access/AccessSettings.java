package dev.pinbridge.domain.access;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;

/// The rules that each organisation has chosen.
@DrivenPort
public interface AccessSettings {
    /// [AccessRules#USUAL] when none were chosen.
    AccessRules of(OrganisationId organisation);

    void save(OrganisationId organisation, AccessRules rules);
}
