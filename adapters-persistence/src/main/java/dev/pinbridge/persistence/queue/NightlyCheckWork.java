package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Product;

/// What is done once a night; [dev.pinbridge.application.integration.CheckNightly] in life.
@FunctionalInterface
interface NightlyCheckWork {
    void check(OrganisationId organisation, Product product, AccountName account);
}
