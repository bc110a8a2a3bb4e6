package dev.pinbridge.persistence.queue;

import static dev.pinbridge.persistence.generated.Tables.INTEGRATION;
import static org.jooq.impl.DSL.one;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import org.jooq.DSLContext;

/// Keeps "something is due now" and "nothing is due any more" from passing each other unseen.
///
/// Whoever adds work enters; whoever ends a task closes, then looks for work, then ends it. Closing waits until
/// everyone inside has committed, so it sees what they added; and whoever enters later sees that the task is
/// gone. The lock is the row of the product's integration, without which there is nothing to do at the ATS.
final class Gate {
    private final DSLContext db;

    Gate(DSLContext db) {
        this.db = db;
    }

    /// Until the transaction ends; with others.
    void enter(OrganisationId organisation, Product product) {
        db.select(one())
                .from(INTEGRATION)
                .where(INTEGRATION.ORGANISATION_ID.eq(organisation), INTEGRATION.PRODUCT.eq(product))
                .forShare()
                .execute();
    }

    /// Until the transaction ends; alone.
    void close(OrganisationId organisation, Product product) {
        db.select(one())
                .from(INTEGRATION)
                .where(INTEGRATION.ORGANISATION_ID.eq(organisation), INTEGRATION.PRODUCT.eq(product))
                .forUpdate()
                .execute();
    }
}
