package dev.pinbridge.persistence.queue;

/// Tells this node's scheduler to look for due work now rather than at its next poll.
@FunctionalInterface
interface WakeUp {
    void lookNow();
}
