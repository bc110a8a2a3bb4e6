package dev.pinbridge.persistence.queue;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/// What is done for whoever is woken.
@FunctionalInterface
interface WokenWork<W extends Woken> {
    /// Returns soon after `held` turns false.
    /// @return when something is due again
    Instant work(W woken, BooleanSupplier held);
}
