package dev.pinbridge.persistence.queue;

import java.time.InstantSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Puts work into the queue as part of the caller's transaction, and starts it as soon as that has committed.
final class Enqueuing {
    private final Gate gate;
    private final TaskInstances instances;
    private final WakeUp wakeUp;
    private final InstantSource clock;

    Enqueuing(Gate gate, TaskInstances instances, WakeUp wakeUp, InstantSource clock) {
        this.gate = gate;
        this.instances = instances;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    /// @throws IllegalStateException outside of a transaction
    void dueNow(String task, int priority, Lane lane) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("work is queued in the transaction that makes it necessary");
        }
        gate.enter(lane.organisation());
        instances.dueNow(task, priority, lane.instance(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeUp.lookNow();
            }
        });
    }
}
