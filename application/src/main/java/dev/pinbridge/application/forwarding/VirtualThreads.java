package dev.pinbridge.application.forwarding;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A thread for each row.
final class VirtualThreads implements Workers {
    /// How soon something that became due is seen while something slow is still under way.
    private static final int LOOK_AGAIN_MILLIS = 100;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LinkedBlockingQueue<Boolean> ended = new LinkedBlockingQueue<>();

    @Override
    public void start(Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                ended.add(true);
            }
        });
    }

    @Override
    public void awaitOne() {
        try {
            var one = ended.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            while (one != null) {
                one = ended.poll();
            }
        } catch (InterruptedException e) {
            // Told to stop: what was started is waited for on closing, and the lane is no longer held by then.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
