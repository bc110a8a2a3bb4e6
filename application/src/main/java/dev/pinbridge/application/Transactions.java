package dev.pinbridge.application;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.function.Supplier;

/// Where a use case says what belongs together.
///
/// The ATS is never called inside. Stores see the named organisation only, and nothing at all outside of a transaction.
@DrivenPort
public interface Transactions {
    /// Runs the work in a transaction of this organisation: all of it is kept, or, when it throws, none. Within another
    /// one of the same organisation it joins that; within one of another organisation it is refused with an
    /// [IllegalStateException].
    <T> T within(OrganisationId organisation, Supplier<T> work);

    /// As [#within(OrganisationId, Supplier)], for work without a result.
    default void run(OrganisationId organisation, Runnable work) {
        within(organisation, () -> {
            work.run();
            return true;
        });
    }
}
