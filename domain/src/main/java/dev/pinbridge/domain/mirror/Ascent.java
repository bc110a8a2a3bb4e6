package dev.pinbridge.domain.mirror;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way from some time to now, page by page: [Descent] the other way round.
///
/// @param after everything that changed before then was read
/// @param crowd the way through the second after that, when it is a crowded one
public record Ascent(Instant after, @Nullable Crowd crowd) {
    public static Ascent from(Instant time) {
        return new Ascent(time, null);
    }

    public Reading reading() {
        return crowd == null ? new Reading.ChangedAfter(after) : crowd.reading();
    }

    public int page() {
        return crowd == null ? 1 : crowd.page();
    }

    /// Where to go on; empty when there is nothing newer.
    public Optional<Ascent> after(AtsPage read) {
        if (crowd != null) {
            var further = crowd.after(read);
            return Optional.of(
                    further.map(next -> new Ascent(after, next)).orElseGet(() -> from(endOf(crowd.second()))));
        }
        return read.isLast() ? Optional.empty() : read.newest().map(this::above);
    }

    private Ascent above(Instant newest) {
        var second = newest.truncatedTo(ChronoUnit.SECONDS);
        var next = second.minusSeconds(1);
        return next.isAfter(after) ? from(next) : new Ascent(after, Crowd.at(second));
    }

    /// Before the next second, whose records count as later.
    private static Instant endOf(Instant second) {
        return second.plusMillis(999);
    }
}
