package dev.pinbridge.persistence;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.TransactionsContract;

final class SpringTransactionsTest implements TransactionsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}
