package dev.pinbridge.domain.links;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;

/// Whether each organisation wants comments with links to its notes.
@DrivenPort
public interface LinkSettings {
    /// They do until they say otherwise.
    boolean areOn(OrganisationId organisation);

    /// As [#areOn], and nobody switches before the transaction ends; others may ask the same meanwhile.
    boolean areOnThroughout(OrganisationId organisation);

    void save(OrganisationId organisation, boolean isOn);
}
