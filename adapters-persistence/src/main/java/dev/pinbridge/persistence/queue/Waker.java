package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// Wakes the [WokenTask] of an account, as part of the caller's transaction.
///
/// @param priority what people wait for comes first, by lower numbers
record Waker(String task, int priority, Enqueuing enqueuing, WakeCount<?> count) {
    /// @throws IllegalStateException outside of a transaction
    void wake(OrganisationId organisation, AccountName account) {
        var lane = new Lane(organisation, account);
        count.wake(lane);
        enqueuing.dueNow(task, priority, lane.instance());
    }
}
