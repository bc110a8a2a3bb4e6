package dev.pinbridge.domain.forwarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why and when a forwarding changes.
///
/// @param reply what the ATS answered, where that moved it
public record Move(Mover by, Instant at, @Nullable AtsReply reply) {
    public static Move by(Mover mover, Instant at) {
        return new Move(mover, at, null);
    }

    /// By the service itself.
    public static Move byService(Instant at) {
        return by(new Mover.ByService(), at);
    }

    /// By the service itself, after an answer of the ATS.
    public static Move after(@Nullable AtsReply reply, Instant at) {
        return new Move(new Mover.ByService(), at, reply);
    }
}
