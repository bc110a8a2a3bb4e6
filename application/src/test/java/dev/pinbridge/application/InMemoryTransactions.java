package dev.pinbridge.application;

import dev.pinbridge.domain.directory.OrganisationId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Transactions over [InMemoryTable]s: undone when they throw, one at a time for each organisation.
public final class InMemoryTransactions implements Transactions {
    @SuppressWarnings("ThreadLocalUsage") // each set of stores has its own transactions
    private final ThreadLocal<@Nullable Current> current = new ThreadLocal<>();

    private final Map<OrganisationId, ReentrantLock> locks = new ConcurrentHashMap<>();

    private record Current(OrganisationId organisation, Deque<Runnable> undo, List<Runnable> afterCommit) {}

    @Override
    public <T> T within(OrganisationId organisation, Supplier<T> work) {
        var outer = current.get();
        if (outer == null) {
            return begin(organisation, work);
        }
        if (!outer.organisation().equals(organisation)) {
            throw new IllegalStateException("in a transaction of another organisation");
        }
        return work.get();
    }

    private <T> T begin(OrganisationId organisation, Supplier<T> work) {
        var lock = locks.computeIfAbsent(organisation, _ -> new ReentrantLock());
        var begun = new Current(organisation, new ArrayDeque<>(), new ArrayList<>());
        T result;
        lock.lock();
        current.set(begun);
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            begun.undo().forEach(Runnable::run);
            throw e;
        } finally {
            current.remove();
            lock.unlock();
        }
        begun.afterCommit().forEach(Runnable::run);
        return result;
    }

    public boolean isActive() {
        return current.get() != null;
    }

    /// Whether the organisation's rows can be seen now.
    boolean names(OrganisationId organisation) {
        var now = current.get();
        return now != null && now.organisation().equals(organisation);
    }

    /// Run, latest first, if the transaction does not commit.
    void onUndo(Runnable undo) {
        var now = current.get();
        if (now == null) {
            throw new IllegalStateException("outside of a transaction");
        }
        now.undo().push(undo);
    }

    /// Run when the transaction has committed; at once where there is none.
    public void afterCommit(Runnable work) {
        var now = current.get();
        if (now == null) {
            work.run();
        } else {
            now.afterCommit().add(work);
        }
    }
}
