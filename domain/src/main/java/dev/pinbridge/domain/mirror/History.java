package dev.pinbridge.domain.mirror;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the first import of a kind has come.
public sealed interface History {
    record NotBegun() implements History {}

    /// Interviews around now come first.
    ///
    /// @param page the next one
    record Nearby(Instant startedAt, int page) implements History {}

    /// Reading into the past.
    ///
    /// @param read how many records so far
    /// @param total how many there were when it began; null when the ATS does not say
    record Descending(
            Instant startedAt,
            Descent at,
            long read,
            @Nullable Long total) implements History {}

    /// Reading a list of everything; see [Sweep].
    record Listing(Instant startedAt, long read, @Nullable Long total) implements History {}

    record Complete(Instant startedAt, Instant finishedAt, long read) implements History {}

    default boolean isComplete() {
        return this instanceof Complete;
    }
}
