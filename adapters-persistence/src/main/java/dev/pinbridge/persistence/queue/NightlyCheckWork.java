package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// What is done once a night; [dev.pinbridge.application.integration.CheckNightly] in life.
@FunctionalInterface
interface NightlyCheckWork {
    void check(OrganisationId organisation, AccountName account);
}
