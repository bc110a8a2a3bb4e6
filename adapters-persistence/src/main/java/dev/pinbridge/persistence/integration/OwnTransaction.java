package dev.pinbridge.persistence.integration;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// For what is noted amid requests to the ATS: whoever does that within a transaction holds a connection while
/// waiting for somebody else's server.
@Component
final class OwnTransaction {
    private final Transactions transactions;

    OwnTransaction(Transactions transactions) {
        this.transactions = transactions;
    }

    /// @throws IllegalStateException within a transaction
    <T> T of(OrganisationId organisation, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the ATS is not asked within a transaction");
        }
        return transactions.within(organisation, work);
    }
}
