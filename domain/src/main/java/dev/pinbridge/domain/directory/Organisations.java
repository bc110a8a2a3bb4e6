package dev.pinbridge.domain.directory;

import dev.pinbridge.domain.DrivenPort;
import java.util.Optional;

/// The organisations that have signed in at least once.
@DrivenPort
public interface Organisations {
    /// Adds it or replaces what was known of it.
    void save(Organisation organisation);

    Optional<Organisation> find(OrganisationId id);

    /// Whether its plan includes cord's integration with the ATS; no for one that has never signed in.
    default boolean hasIntegration(OrganisationId id) {
        return find(id).map(Organisation::plan)
                .filter(Plan::includesIntegration)
                .isPresent();
    }
}
