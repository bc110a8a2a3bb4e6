package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.History;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Unreadable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the mirror of a kind has come.
///
/// @param isReadable whether a connected key may read it
/// @param mirror null while nothing was begun
/// @param unreadable up to 100 of those that are kept aside
public record KindProgress(
        RecordKind kind,
        boolean isReadable,
        @Nullable KindMirror mirror,
        MirroredRecords.Counts counts,
        List<Unreadable> unreadable) {
    public KindProgress {
        unreadable = List.copyOf(unreadable);
    }

    public boolean isComplete() {
        return mirror != null && mirror.history().isComplete();
    }

    public Optional<Instant> startedAt() {
        return mirror == null
                ? Optional.empty()
                : switch (mirror.history()) {
                    case History.NotBegun _ -> Optional.empty();
                    case History.Nearby nearby -> Optional.of(nearby.startedAt());
                    case History.Descending descending -> Optional.of(descending.startedAt());
                    case History.Listing listing -> Optional.of(listing.startedAt());
                    case History.Complete complete -> Optional.of(complete.startedAt());
                };
    }

    public Optional<Instant> finishedAt() {
        return mirror != null && mirror.history() instanceof History.Complete complete
                ? Optional.of(complete.finishedAt())
                : Optional.empty();
    }

    /// How many records the first import has read.
    public Optional<Long> read() {
        return mirror == null
                ? Optional.empty()
                : switch (mirror.history()) {
                    case History.NotBegun _, History.Nearby _ -> Optional.empty();
                    case History.Descending descending -> Optional.of(descending.read());
                    case History.Listing listing -> Optional.of(listing.read());
                    case History.Complete complete -> Optional.of(complete.read());
                };
    }

    /// How many there were when it began, as far as the ATS said.
    public Optional<Long> total() {
        return mirror == null
                ? Optional.empty()
                : switch (mirror.history()) {
                    case History.NotBegun _, History.Nearby _ -> Optional.empty();
                    case History.Descending descending -> Optional.ofNullable(descending.total());
                    case History.Listing listing -> Optional.ofNullable(listing.total());
                    case History.Complete complete -> Optional.of(complete.read());
                };
    }

    /// Records a second, over the whole first import so far.
    public Optional<Double> rate(Instant now) {
        var until = finishedAt().orElse(now);
        return startedAt()
                .map(start -> Duration.between(start, until).toMillis() / 1000.0)
                .filter(seconds -> seconds > 0)
                .flatMap(seconds -> read().map(records -> records / seconds));
    }

    /// When the first import ends if it goes on as it did; empty when it is over or nothing can be said.
    public Optional<Instant> estimatedEnd(Instant now) {
        if (isComplete()) {
            return Optional.empty();
        }
        return rate(now)
                .filter(rate -> rate > 0)
                .flatMap(rate -> total().flatMap(all -> read().map(some -> Math.max(0, all - some) / rate)))
                .map(seconds -> now.plusMillis((long) (seconds * 1000)));
    }
}
