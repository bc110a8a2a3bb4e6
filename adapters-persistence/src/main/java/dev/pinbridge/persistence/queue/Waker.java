package dev.pinbridge.persistence.queue;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Wakes a [WokenTask], as the last thing that the caller's transaction does, once however often it is asked for:
/// whoever wakes locks a row that others who wake wait for, and a transaction that went on to lock what those
/// hold would wait for itself.
///
/// @param priority what people wait for comes first, by lower numbers
record Waker<W extends Woken>(String task, int priority, Enqueuing enqueuing, WakeCount<W, ?> count) {
    /// @throws IllegalStateException outside of a transaction
    void wake(W woken) {
        TransactionSynchronizationManager.registerSynchronization(new Wake<>(this, woken));
    }

    private record Wake<W extends Woken>(Waker<W> waker, W woken) implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            waker.count.wake(woken);
            waker.enqueuing.dueNow(waker.task, waker.priority, woken.instance());
        }
    }
}
