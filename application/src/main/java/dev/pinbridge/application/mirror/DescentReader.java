package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.Descent;
import dev.pinbridge.domain.mirror.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the way into the past ahead, two pages at once where the ATS says how many records there are.
///
/// Of two, the second is asked for by its number, before it is known where the first one ends. Records can only
/// leave what changed before a time or in a second, and one that does moves those behind it forward, off the second
/// page or past it if both are answered in the wrong order. Both say how many there are: if as many, none has left,
/// and the second goes on where the first one ends. Otherwise it is thrown away. One that comes back in between,
/// because somebody opened its job to us, is what sweeps are for.
final class DescentReader {
    private final PageReader pages;
    private @Nullable Second second;

    /// Is what comes at a place, though it was asked for otherwise.
    private record Second(Descent at, Reading reading, int page) {}

    DescentReader(PageReader pages) {
        this.pages = pages;
    }

    AtsPage read(Descent at) {
        var known = second;
        second = null;
        return known != null && known.at().equals(at) && pages.isNext(known.reading(), known.page())
                ? pages.read(known.reading(), known.page())
                : readFirst(at);
    }

    private AtsPage readFirst(Descent at) {
        var first = pages.read(at.reading(), at.page());
        at.after(first).ifPresent(next -> readAhead(at, first, next));
        return first;
    }

    private void readAhead(Descent at, AtsPage first, Descent next) {
        second = second(at, next).orElse(null);
        var behind = second == null ? Optional.<AtsPage>empty() : behind(second, first);
        if (behind.isEmpty()) {
            second = null;
            pages.expectNothing();
            expect(next, first, 1);
            return;
        }
        next.after(behind.get()).ifPresent(afterBoth -> expect(afterBoth, behind.get(), 2));
    }

    /// A page of times ends where a crowded second begins, and so does what its second page shows.
    private static Optional<Second> second(Descent at, Descent next) {
        return at.pageAfterNext()
                .filter(_ -> at.crowd() != null || next.crowd() == null)
                .map(page -> new Second(next, at.reading(), page));
    }

    /// What the second page says, if it was asked for and is what comes after the first.
    private Optional<AtsPage> behind(Second asked, AtsPage first) {
        return pages.isNext(asked.reading(), asked.page())
                ? pages.next()
                        .filter(page -> first.total() != null && first.total().equals(page.total()))
                : Optional.empty();
    }

    /// @param read how many pages of what was read are behind us, the last one among them
    private void expect(Descent next, AtsPage last, int read) {
        pages.expect(next.reading(), next.page());
        var isMoreThanOne = last.total() != null && last.total() > (read + 1L) * last.pageSize();
        next.pageAfterNext()
                .filter(_ -> next.crowd() != null || isMoreThanOne)
                .ifPresent(page -> pages.expect(next.reading(), page));
    }
}
