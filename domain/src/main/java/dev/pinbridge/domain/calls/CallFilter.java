package dev.pinbridge.domain.calls;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which calls to list. What is empty or null excludes nothing.
///
/// @param from those that begin then or later
/// @param before those that begin earlier
public record CallFilter(
        Set<CallStatus> statuses,
        Set<CallType> types,
        @Nullable Instant from,
        @Nullable Instant before) {
    public static final CallFilter ALL = new CallFilter(Set.of(), Set.of(), null, null);

    public CallFilter {
        statuses = Set.copyOf(statuses);
        types = Set.copyOf(types);
    }
}
