package dev.pinbridge.domain.mirror;

import java.time.Instant;

/// The regular look at everything there is, which finds what is gone and what was missed.
public sealed interface Sweep {
    record Idle(Instant dueAt) implements Sweep {}

    /// @param page the next one
    /// @param above the largest id that was read
    record Running(Instant startedAt, int page, long above) implements Sweep {}
}
