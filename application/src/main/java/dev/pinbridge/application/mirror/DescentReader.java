package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.Descent;
import dev.pinbridge.domain.mirror.Reading;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Reads the way into the past ahead, several pages at once where the ATS says how many records there are.
///
/// All but the first are asked for by their number, before it is known where the one before ends. Records can only
/// leave what changed before a time or in a second, and one that does moves those behind it forward, on to a page
/// that may have been answered already. Each page says how many there are: if as many as the first, none has left,
/// and it goes on where the one before ends. Otherwise it is thrown away, and so is one that begins in the second in
/// which the one before ends: in which order the ATS shows what changed in the same second may differ from answer to
/// answer. One that comes back in between, because somebody opened its job to us, is what sweeps are for.
final class DescentReader {
    /// Each may be a few megabytes.
    private static final int AT_ONCE = 3;

    private final PageReader pages;
    private final BooleanSupplier enough;
    /// What was asked for at once with the page that was read last, and will be read next.
    private final Deque<Known> along = new ArrayDeque<>();

    /// Is what comes at a place, though it was asked for otherwise.
    private record Known(Descent at, Reading reading, int page) {}

    /// @param enough whether nothing more is to be read ahead, since something else is to be read first
    DescentReader(PageReader pages, BooleanSupplier enough) {
        this.pages = pages;
        this.enough = enough;
    }

    AtsPage read(Descent at) {
        var known = along.poll();
        if (known != null && known.at().equals(at) && pages.isNext(known.reading(), known.page())) {
            return pages.read(known.reading(), known.page());
        }
        along.clear();
        var first = pages.read(at.reading(), at.page());
        at.after(first).ifPresent(next -> readAhead(at, first, next));
        return first;
    }

    private void readAhead(Descent at, AtsPage first, Descent second) {
        var numbers = more(at).boxed().toList();
        var last = first;
        var place = Optional.of(second);
        for (var page : pages.next(at.reading(), numbers)) {
            var goesOnLikewise =
                    place.filter(next -> isCrowd(next) == isCrowd(at)).isPresent();
            if (!goesOnLikewise || !isAsMany(first, page) || !isBelow(at, last, page)) {
                break;
            }
            along.add(new Known(place.get(), at.reading(), numbers.get(along.size())));
            last = page;
            place = place.get().after(page);
        }
        pages.expectNoMoreThan(along.size());
        if (place.isPresent() && !enough.getAsBoolean()) {
            expect(place.get(), isCrowd(at) ? AT_ONCE : pagesAfter(last, along.size() + 1));
        }
    }

    private static boolean isAsMany(AtsPage first, AtsPage page) {
        return first.total() != null && first.total().equals(page.total());
    }

    /// The pages of a crowd are in the order of their ids.
    private static boolean isBelow(Descent at, AtsPage last, AtsPage page) {
        return isCrowd(at)
                || page.newest().isEmpty()
                || last.oldest()
                        .filter(oldest -> second(page.newest().get()).isBefore(second(oldest)))
                        .isPresent();
    }

    private static Instant second(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean isCrowd(Descent at) {
        return at.crowd() != null;
    }

    /// How many pages there are behind so many, the last one among them; none when the ATS does not say.
    private static long pagesAfter(AtsPage last, int read) {
        return last.total() == null
                ? 0
                : Math.max(0, Math.ceilDiv(last.total() - (long) read * last.pageSize(), last.pageSize()));
    }

    /// @param there how many pages there are from the next one on, unless that goes through a crowd
    private void expect(Descent next, long there) {
        pages.expect(next.reading(), next.page());
        more(next)
                .limit(isCrowd(next) ? AT_ONCE : Math.max(0, there - 1))
                .forEach(page -> pages.expect(next.reading(), page));
    }

    private static IntStream more(Descent at) {
        return at.pagesAfterNext().limit(AT_ONCE - 1);
    }
}
