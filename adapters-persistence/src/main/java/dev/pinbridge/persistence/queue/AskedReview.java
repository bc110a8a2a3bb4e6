package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import java.util.UUID;

/// The review of what hangs on one product of an organisation, as the name of a task instance. Cord's has none of
/// the product: there were reviews before there were other products.
record AskedReview(OrganisationId organisation, Product product) {
    static AskedReview of(String instance) {
        var parts = instance.split("/", 2);
        return new AskedReview(
                new OrganisationId(UUID.fromString(parts[0])),
                parts.length == 1 ? Product.CORD : Product.valueOf(parts[1]));
    }

    String instance() {
        var ofOrganisation = organisation.value().toString();
        return product == Product.CORD ? ofOrganisation : ofOrganisation + "/" + product;
    }
}
