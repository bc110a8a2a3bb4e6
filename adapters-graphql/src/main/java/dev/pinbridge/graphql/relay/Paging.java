package dev.pinbridge.graphql.relay;

import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.graphql.errors.BadRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the arguments of lists, and refuses what does not fit rather than mend it.
public final class Paging {
    private Paging() {}

    /// @throws BadRequest naming the argument that is wrong
    public static PageRequest request(int first, @Nullable String after) {
        return new PageRequest(size(first), after == null ? null : place(after));
    }

    /// @throws BadRequest unless it is 1 to 100
    public static int size(int first) {
        if (first < 1 || first > PageRequest.MAX_SIZE) {
            throw new BadRequest("first", "must be 1 to " + PageRequest.MAX_SIZE + ", not " + first);
        }
        return first;
    }

    /// For a cursor that this API never gave out.
    public static BadRequest madeUpCursor() {
        return new BadRequest("after", "must be a cursor of this list, such as its `pageInfo.endCursor`");
    }

    public static String cursor(Instant at, UUID id) {
        return Cursors.encode(new Keyset(at, id));
    }

    private static Keyset place(String after) {
        return Cursors.decode(after).orElseThrow(Paging::madeUpCursor);
    }
}
