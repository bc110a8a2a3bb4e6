package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import java.util.UUID;

/// The review of what hangs on one product of an organisation, as the name of a task instance.
record NoticeReviewInstance(OrganisationId organisation, Product product) {
    static NoticeReviewInstance of(String name) {
        var end = name.indexOf('/');
        return new NoticeReviewInstance(
                new OrganisationId(UUID.fromString(name.substring(0, end))), Product.valueOf(name.substring(end + 1)));
    }

    @Override
    public String toString() {
        return organisation.value() + "/" + product;
    }
}
