package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How many forwardings stand in a state.
record ForwardingCount(ForwardingStatus status, int count) {
    /// In the order of the states.
    static List<ForwardingCount> all(Map<ForwardingStatus, Integer> counts) {
        return Arrays.stream(ForwardingStatus.values())
                .flatMap(status ->
                        Stream.ofNullable(counts.get(status)).map(count -> new ForwardingCount(status, count)))
                .toList();
    }
}
