package dev.pinbridge.domain.mirror;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The way from now into the past, page by page. Each page is asked for by the time at which the one before it
/// ended, and not by its number, so records that change meanwhile make no other one be missed: they move to the
/// front, where [Ascent] meets them.
///
/// @param before everything that changed then or later was read
/// @param crowd the way through the second before that, when it is a crowded one
public record Descent(Instant before, @Nullable Crowd crowd) {
    public static Descent from(Instant time) {
        return new Descent(time, null);
    }

    public Reading reading() {
        return crowd == null ? new Reading.ChangedBefore(before) : crowd.reading();
    }

    public int page() {
        return crowd == null ? 1 : crowd.page();
    }

    /// The pages of the same reading that show what comes after [#page], in their order, as far as there are any; empty
    /// when that depends on what is read.
    public IntStream pagesAfterNext() {
        return crowd == null ? IntStream.iterate(2, page -> page + 1) : crowd.pagesAfterNext();
    }

    /// Where to go on; empty when there is nothing older.
    public Optional<Descent> after(AtsPage read) {
        if (crowd != null) {
            var deeper = crowd.after(read);
            return Optional.of(deeper.map(next -> new Descent(before, next)).orElseGet(() -> from(crowd.second())));
        }
        return read.isLast() ? Optional.empty() : read.oldest().map(this::below);
    }

    /// The second of the oldest record may have more of them, so it is read once more.
    private Descent below(Instant oldest) {
        var second = oldest.truncatedTo(ChronoUnit.SECONDS);
        var next = second.plusSeconds(1);
        return next.isBefore(before) ? from(next) : new Descent(before, Crowd.at(second));
    }
}
