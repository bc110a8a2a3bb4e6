package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The queue as the database knows it, with the one lane of a simulation: at most one node holds it, and loses it
/// when its heart is not heard for a lease.
final class SimulatedQueue implements Lanes {
    static final Duration HEARTBEAT = Duration.ofSeconds(3);
    static final Duration LEASE = HEARTBEAT.multipliedBy(4);

    private final InMemoryTransactions transactions;
    private final Turnstile turnstile;
    private final List<Turnstile.Walker> idle = new ArrayList<>();
    /// Null when there is nothing to do in the lane.
    private @Nullable Task task;
    private long versions;

    SimulatedQueue(InMemoryTransactions transactions, Turnstile turnstile) {
        this.transactions = transactions;
        this.turnstile = turnstile;
    }

    private record Task(Instant due, @Nullable Instant heard, int failures, long version) {}

    /// What a node has in its hands while it works in the lane.
    record Lease(long version, int failures) {}

    @Override
    public void wake(OrganisationId organisation, AccountName account) {
        if (!transactions.isActive()) {
            throw new IllegalStateException("work is queued in the transaction that makes it necessary");
        }
        transactions.afterCommit(this::dueNow);
    }

    private void dueNow() {
        var now = turnstile.instant();
        if (task == null) {
            change(new Task(now, null, 0, ++versions));
        } else if (task.heard() == null && task.due().isAfter(now)) {
            change(new Task(now, null, task.failures(), ++versions));
        }
    }

    /// When the lane can be had, as far as is known.
    Optional<Instant> nextChance() {
        return Optional.ofNullable(task)
                .map(known -> known.heard() == null
                        ? known.due()
                        : known.heard().plus(LEASE).plusMillis(1));
    }

    /// The lane, if it is due and nobody else's.
    Optional<Lease> pick() {
        var now = turnstile.instant();
        if (task == null) {
            return Optional.empty();
        }
        var lapsed = task.heard() != null && task.heard().plus(LEASE).isBefore(now);
        var free = task.heard() == null && !task.due().isAfter(now);
        if (!lapsed && !free) {
            return Optional.empty();
        }
        var picked = new Task(task.due(), now, task.failures(), ++versions);
        change(picked);
        return Optional.of(new Lease(picked.version(), picked.failures()));
    }

    boolean isHeldBy(Lease lease) {
        return task != null && task.heard() != null && task.version() == lease.version();
    }

    /// @return false when the lane is somebody else's by now
    boolean hear(Lease lease) {
        var known = task;
        if (known == null || !isHeldBy(lease)) {
            return false;
        }
        task = new Task(known.due(), turnstile.instant(), known.failures(), known.version());
        return true;
    }

    void end(Lease lease) {
        if (isHeldBy(lease)) {
            change(null);
        }
    }

    void again(Lease lease, Instant at, int failures) {
        if (isHeldBy(lease)) {
            change(new Task(at, null, failures, ++versions));
        }
    }

    /// Until the lane may be had, as far as is known.
    void awaitChance() {
        var me = turnstile.me();
        idle.add(me);
        try {
            turnstile.pause(nextChance()
                    .map(at -> Duration.between(turnstile.instant(), at))
                    .map(time -> time.isNegative() ? Duration.ZERO : time)
                    .orElse(Turnstile.FOREVER));
        } finally {
            idle.remove(me);
        }
    }

    private void change(@Nullable Task next) {
        task = next;
        idle.forEach(turnstile::wake);
    }
}
