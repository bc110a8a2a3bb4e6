package dev.pinbridge.persistence.queue;

/// Wakes a [WokenTask], as part of the caller's transaction.
///
/// @param priority what people wait for comes first, by lower numbers
record Waker<W extends Woken>(String task, int priority, Enqueuing enqueuing, WakeCount<W, ?> count) {
    /// @throws IllegalStateException outside of a transaction
    void wake(W woken) {
        count.wake(woken);
        enqueuing.dueNow(task, priority, woken.instance());
    }
}
