package dev.pinbridge.application;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;

/// Pieces of work at the same time, a few at once, each on a thread of its own. What one of them throws is thrown by
/// whoever began them, when all have ended. Begun and closed by one thread.
public final class Together implements AutoCloseable {
    private final String name;
    private final Semaphore free;
    private final Phaser underWay = new Phaser(1);
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    /// @param name of the threads
    /// @param most how many are under way at once
    public Together(String name, int most) {
        this.name = name;
        this.free = new Semaphore(most);
    }

    /// Waits until fewer are under way than may be. After one has failed, no others are begun.
    public void begin(Runnable work) {
        free.acquireUninterruptibly();
        if (!failures.isEmpty()) {
            free.release();
            return;
        }
        underWay.register();
        var _ = Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failures.add(e);
            } finally {
                free.release();
                underWay.arriveAndDeregister();
            }
        });
    }

    /// Waits for all that were begun.
    @Override
    public void close() {
        underWay.arriveAndAwaitAdvance();
        switch (failures.peek()) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException failure -> throw failure;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }
}
