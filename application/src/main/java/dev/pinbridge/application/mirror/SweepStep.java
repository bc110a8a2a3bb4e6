package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.History;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.Sweep;
import dev.pinbridge.domain.mirror.Unreadable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;

/// One page of the look at everything there is, by id. What is here between two ids of the ATS's and not there,
/// is gone; what is there and not here, was missed. A record that seems to be gone is asked for once more: while
/// pages are read, one that goes moves all behind it forward, so that the first of the next page is on none.
final class SweepStep {
    /// When more than this were missed on a page, the page is read whole.
    private static final int FEW = 10;

    private final PageReader pages;
    private final MirrorWriter writer;
    private final MirrorPace pace;
    private final InstantSource clock;

    SweepStep(PageReader pages, MirrorWriter writer, MirrorPace pace, InstantSource clock) {
        this.pages = pages;
        this.writer = writer;
        this.pace = pace;
        this.clock = clock;
    }

    void run() {
        switch (writer.mirror().sweep()) {
            case Sweep.Idle _ -> writer.write(writer.mirror().with(new Sweep.Running(clock.instant(), 1, -1)));
            case Sweep.Running running -> page(writer.mirror(), running);
        }
    }

    private void page(KindMirror mirror, Sweep.Running running) {
        var isListed = mirror.kind().isListed();
        var reading = isListed ? new Reading.Everything() : new Reading.Ids();
        var page = pages.read(reading, running.page());
        if (!page.isLast()) {
            pages.expect(reading, running.page() + 1);
        }
        var largest = largest(page).orElse(running.above());
        var found = new Findings();
        var here = writer.keysBetween(running.above(), page.isLast() ? null : Long.valueOf(largest));
        var there = new HashSet<>(page.keys());
        here.stream().filter(key -> !there.contains(key)).forEach(found::lookAgain);
        if (isListed) {
            found.add(page);
        } else {
            here.forEach(there::remove);
            there.remove(AtsPage.NO_KEY);
            found.missed(List.copyOf(there), running.page());
        }
        var run = Run.sweep(mirror, running.startedAt());
        writer.write(
                after(mirror, running, page, largest),
                page.isLast() ? run.ended(clock.instant()) : run,
                found.records,
                found.unreadable,
                found.gone);
    }

    private KindMirror after(KindMirror mirror, Sweep.Running running, AtsPage page, long largest) {
        if (page.isLast()) {
            return ended(mirror.with(history(mirror.history(), page, true)), running, page);
        }
        return mirror.with(history(mirror.history(), page, false))
                .with(new Sweep.Running(running.startedAt(), running.page() + 1, largest));
    }

    private KindMirror ended(KindMirror mirror, Sweep.Running running, AtsPage page) {
        var now = clock.instant();
        var idle = mirror.with(new Sweep.Idle(pace.nextSweep(mirror.kind(), now)));
        var looks = idle.looks();
        if (looks.freshTo() != null && mirror.kind().isDated()) {
            return idle;
        }
        // A list of everything is a look, too, at what there was when it began.
        var lasted = Duration.between(running.startedAt(), now);
        return idle.with(
                looks.looked(running.startedAt(), page.answeredAt().minus(lasted), false, pace.every(mirror.kind())));
    }

    private History history(History history, AtsPage page, boolean last) {
        if (!(history instanceof History.Listing(var startedAt, var read, var total))) {
            return history;
        }
        var now = read + page.keys().size();
        return last
                ? new History.Complete(startedAt, clock.instant(), now)
                : new History.Listing(startedAt, now, total == null ? page.total() : total);
    }

    private static OptionalLong largest(AtsPage page) {
        return page.keys().stream()
                .filter(key -> key.matches("[0-9]{1,18}"))
                .mapToLong(Long::parseLong)
                .max();
    }

    /// What came of a page.
    private final class Findings {
        private final List<MirroredRecord> records = new ArrayList<>();
        private final List<Unreadable> unreadable = new ArrayList<>();
        private final List<String> gone = new ArrayList<>();

        private void add(AtsPage page) {
            var contents = page.contents().get();
            records.addAll(contents.records());
            unreadable.addAll(contents.unreadable());
        }

        private void lookAgain(String key) {
            pages.find(key).ifPresentOrElse(this::add, () -> gone.add(key));
        }

        private void missed(List<String> keys, int number) {
            if (keys.size() > FEW) {
                add(pages.read(new Reading.Everything(), number));
            } else {
                keys.forEach(key -> pages.find(key).ifPresent(this::add));
            }
        }
    }
}
