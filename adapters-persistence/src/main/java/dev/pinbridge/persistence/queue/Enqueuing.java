package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import java.time.Instant;
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
        inTransaction();
        gate.enter(lane.organisation(), Product.CORD);
        dueNow(task, priority, lane.instance());
    }

    /// For a task that ends without closing the gate.
    /// @throws IllegalStateException outside of a transaction
    void dueNow(String task, int priority, String instance) {
        inTransaction();
        instances.dueNow(task, priority, instance, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeUp.lookNow();
            }
        });
    }

    /// Then, unless the instance is there already.
    /// @throws IllegalStateException outside of a transaction
    void dueAt(String task, int priority, OrganisationId organisation, Product product, String instance, Instant at) {
        inTransaction();
        gate.enter(organisation, product);
        instances.addUnlessThere(task, priority, instance, at);
    }

    /// @throws IllegalStateException outside of a transaction
    void noLonger(String task, String instance) {
        inTransaction();
        instances.removeUnlessRunning(task, instance);
    }

    private static void inTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("work is queued in the transaction that makes it necessary");
        }
    }
}
