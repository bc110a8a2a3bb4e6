package dev.pinbridge.graphql.calls;

import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.matching.MatchStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which calls to list.
record CallFilterInput(
        @Nullable List<CallStatus> statuses,
        @Nullable List<CallType> types,
        @Nullable List<MatchStatus> matchStatuses,
        @Nullable Instant fromAt,
        @Nullable Instant beforeAt) {
    CallFilter decode() {
        return new CallFilter(of(statuses), of(types), fromAt, beforeAt);
    }

    Set<MatchStatus> matched() {
        return of(matchStatuses);
    }

    private static <T> Set<T> of(@Nullable List<T> some) {
        return some == null ? Set.of() : Set.copyOf(some);
    }
}
