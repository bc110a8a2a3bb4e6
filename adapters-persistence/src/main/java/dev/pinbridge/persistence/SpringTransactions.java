package dev.pinbridge.persistence;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Names the organisation to PostgreSQL as the first thing of each transaction and for that one only; row-level
/// security
/// shows nothing to a transaction that did not.
@Component
final class SpringTransactions implements Transactions {
    private static final Object NAMED = OrganisationId.class;

    private final TransactionTemplate template;
    private final DSLContext db;

    SpringTransactions(PlatformTransactionManager manager, DSLContext db) {
        this.template = new TransactionTemplate(manager);
        this.db = db;
    }

    @Override
    public <T> T within(OrganisationId organisation, Supplier<T> work) {
        var outer = TransactionSynchronizationManager.getResource(NAMED);
        if (outer == null) {
            return begin(organisation, work);
        }
        if (!outer.equals(organisation)) {
            throw new IllegalStateException("in a transaction of another organisation");
        }
        return template.execute(_ -> work.get());
    }

    private <T> T begin(OrganisationId organisation, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("in a transaction that named no organisation");
        }
        return template.execute(_ -> {
            TransactionSynchronizationManager.bindResource(NAMED, organisation);
            try {
                name(organisation);
                return work.get();
            } finally {
                TransactionSynchronizationManager.unbindResource(NAMED);
            }
        });
    }

    private void name(OrganisationId organisation) {
        db.fetch(
                "select set_config('pinbridge.organisation', ?, true)",
                organisation.value().toString());
    }
}
