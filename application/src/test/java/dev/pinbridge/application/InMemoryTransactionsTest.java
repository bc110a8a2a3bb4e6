package dev.pinbridge.application;

final class InMemoryTransactionsTest implements TransactionsContract {
    private final Stores stores = InMemoryStores.create();

    @Override
    public Stores stores() {
        return stores;
    }
}
