package dev.pinbridge.graphql.sockets;

import dev.pinbridge.domain.directory.PersonId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How many sockets each person has on this node.
final class OpenSockets {
    static final int MAX_OF_A_PERSON = 10;

    private final Map<PersonId, Integer> counts = new ConcurrentHashMap<>();

    /// False when the person has too many already.
    boolean enter(PersonId person) {
        var count = counts.merge(person, 1, Integer::sum);
        if (count <= MAX_OF_A_PERSON) {
            return true;
        }
        leave(person);
        return false;
    }

    void leave(PersonId person) {
        counts.computeIfPresent(person, (_, count) -> count == 1 ? null : count - 1);
    }
}
