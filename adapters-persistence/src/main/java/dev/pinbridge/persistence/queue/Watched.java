package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Product;
import java.util.UUID;

/// One organisation's account as a product looks at it, as the name of a task instance. Nothing but ids goes into
/// the queue.
///
/// cord's has no product in its name: it was there first, and instances outlive releases.
record Watched(OrganisationId organisation, Product product, AccountName account) {
    static Watched of(String instance) {
        var parts = instance.split("/", 3);
        return new Watched(
                new OrganisationId(UUID.fromString(parts[0])),
                parts.length == 3 ? Product.valueOf(parts[2]) : Product.CORD,
                new AccountName(parts[1]));
    }

    String instance() {
        var ofAccount = organisation.value() + "/" + account.value();
        return product == Product.CORD ? ofAccount : ofAccount + "/" + product;
    }
}
