package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.Descent;
import dev.pinbridge.domain.mirror.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the way into the past ahead, two pages at once where the ATS says how many records there are.
///
/// Of two, the second is asked for by its number, before it is known where the first one ends. Records can only
/// leave what changed before a time, and one that does moves those behind it forward, off the second page if it is
/// answered later. Both say how many there are: if as many, none has left, and the second goes on where the first
/// one ends. Otherwise it is thrown away. One that comes back in between, because somebody opened its job to us,
/// is what sweeps are for.
final class DescentReader {
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final PageReader pages;
    private @Nullable Second second;

    /// Is what comes at a place, though it was asked for otherwise.
    private record Second(Descent at, Reading reading) {}

    DescentReader(PageReader pages) {
        this.pages = pages;
    }

    AtsPage read(Descent at) {
        var known = second;
        second = null;
        return known != null && known.at().equals(at) && pages.isNext(known.reading(), SECOND)
                ? pages.read(known.reading(), SECOND)
                : readFirst(at);
    }

    private AtsPage readFirst(Descent at) {
        var first = pages.read(at.reading(), at.page());
        at.after(first).ifPresent(next -> readAhead(at, first, next));
        return first;
    }

    private void readAhead(Descent at, AtsPage first, Descent next) {
        var behind = behind(at, first, next);
        if (behind.isEmpty()) {
            pages.expectNothing();
            expect(next, first, FIRST);
            return;
        }
        second = new Second(next, at.reading());
        next.after(behind.get()).ifPresent(afterBoth -> expect(afterBoth, behind.get(), SECOND));
    }

    /// The second page, if it was asked for and is what comes after the first.
    private Optional<AtsPage> behind(Descent at, AtsPage first, Descent next) {
        return next.crowd() == null && pages.isNext(at.reading(), SECOND)
                ? pages.next()
                        .filter(page -> first.total() != null && first.total().equals(page.total()))
                : Optional.empty();
    }

    /// @param number of the last page in what was read
    private void expect(Descent next, AtsPage last, int number) {
        pages.expect(next.reading(), next.page());
        var isMoreThanOne = last.total() != null && last.total() > (number + 1L) * last.pageSize();
        if (next.crowd() == null && isMoreThanOne) {
            pages.expect(next.reading(), SECOND);
        }
    }
}
