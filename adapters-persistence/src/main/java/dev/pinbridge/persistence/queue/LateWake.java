package dev.pinbridge.persistence.queue;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A wake as the last thing of a transaction, once however often it is asked for. Whoever wakes locks a row that
/// others who wake wait for; a transaction that goes on to lock what those hold would wait for itself.
record LateWake<W extends Woken>(Waker<W> waker, W woken) implements TransactionSynchronization {
    /// @throws IllegalStateException outside of a transaction
    static <W extends Woken> void register(Waker<W> waker, W woken) {
        TransactionSynchronizationManager.registerSynchronization(new LateWake<>(waker, woken));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        waker.wake(woken);
    }
}
