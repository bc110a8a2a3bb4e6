package dev.pinbridge.application.forwarding;

/// What works on several rows of a lane at the same time.
interface Workers extends AutoCloseable {
    void start(Runnable work);

    /// Returns when something that was started has ended, or after a moment, in which something else may have
    /// become due; at once when it is told to stop.
    void awaitOne();

    /// Returns when everything that was started has ended.
    @Override
    void close();
}
