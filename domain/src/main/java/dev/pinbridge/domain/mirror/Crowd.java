package dev.pinbridge.domain.mirror;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The way through a second in which more records changed than fit on a page.
///
/// Its pages are read from the last to the first. While they are read a record can only leave the second, because
/// it changed again or went; those behind it then move forward, on to pages that are still to be read.
///
/// @param page the next one to read
public record Crowd(Instant second, int page, Way way) {
    /// How the pages are gone through.
    public enum Way {
        /// The first page is read to learn how many there are.
        COUNTING,
        DOWN,
        /// The ATS does not say how many there are.
        UP
    }

    static Crowd at(Instant second) {
        return new Crowd(second, 1, Way.COUNTING);
    }

    Reading reading() {
        return new Reading.ChangedBetween(second.minusSeconds(1), second.plusSeconds(1));
    }

    /// The pages that come after the next one, in their order, whatever it says; empty when that depends.
    IntStream pagesAfterNext() {
        return way == Way.DOWN ? IntStream.range(1, page).map(before -> page - before) : IntStream.empty();
    }

    /// Empty when all is read.
    Optional<Crowd> after(AtsPage read) {
        return Optional.ofNullable(
                switch (way) {
                    case COUNTING -> read.isLast() ? null : counted(read.pages().orElse(null));
                    case DOWN -> page == 1 ? null : new Crowd(second, page - 1, Way.DOWN);
                    case UP -> read.isLast() ? null : new Crowd(second, page + 1, Way.UP);
                });
    }

    private Crowd counted(@Nullable Integer pages) {
        return pages == null ? new Crowd(second, 2, Way.UP) : new Crowd(second, Math.max(pages, 2), Way.DOWN);
    }
}
