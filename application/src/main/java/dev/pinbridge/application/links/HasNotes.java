package dev.pinbridge.application.links;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Collection;
import java.util.Set;

/// Which calls have notes. Answered by the feature that writes them.
@FunctionalInterface
public interface HasNotes {
    /// Those of the calls that have notes. Within a transaction of the organisation; one round trip whatever the
    /// number.
    Set<CallId> withNotes(OrganisationId organisation, Collection<CallId> calls);
}
