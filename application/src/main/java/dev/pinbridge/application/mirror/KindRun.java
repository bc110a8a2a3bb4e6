package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.integration.AtsBusy;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.Descent;
import dev.pinbridge.domain.mirror.History;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/// Works on the mirror of one kind of record, step by step, until nothing is due. What changed goes before what
/// is old, so that an import which takes hours leaves nothing stale.
final class KindRun {
    /// Records may carry times that lie in the future by the ATS's clock.
    private static final Duration FUTURE = Duration.ofDays(1);

    private final PageReader pages;
    private final DescentReader descent;
    private final MirrorWriter writer;
    private final MirrorPace pace;
    private final InstantSource clock;
    private final BooleanSupplier held;

    KindRun(PageReader pages, MirrorWriter writer, MirrorPace pace, InstantSource clock, BooleanSupplier held) {
        this.pages = pages;
        this.descent = new DescentReader(pages, this::isLookDue);
        this.writer = writer;
        this.pace = pace;
        this.clock = clock;
        this.held = held;
    }

    /// Returns when nothing is due, when the ATS gives no usable answer, or soon after `held` turns false.
    /// @return when something is due again, which is now when `held` turned false
    /// @throws MirrorLost when somebody else works on it
    /// @throws AtsDenied when we are not let in
    Instant run() {
        return guarded(() -> {
            while (held.getAsBoolean() && isDue(clock.instant())) {
                step();
            }
        });
    }

    /// As [#run], for the interviews around now alone.
    Instant runNearby() {
        return guarded(() -> {
            while (held.getAsBoolean() && isDue(clock.instant()) && isBeforeDescent()) {
                step();
            }
        });
    }

    private Instant guarded(Runnable work) {
        try {
            work.run();
        } catch (AtsPaused e) {
            troubled(e.what(), e.pause().until());
        } catch (AtsBusy e) {
            troubled(e.what(), clock.instant().plus(e.retryAfter()));
        } catch (AtsUnavailable e) {
            troubled(e.what(), clock.instant());
        }
        pages.expectNothing();
        var now = clock.instant();
        return isDue(now) ? now : due();
    }

    private void troubled(String what, Instant notBefore) {
        var now = clock.instant();
        var trouble = mirror().trouble();
        var retry = pace.retry(trouble == null ? now : trouble.since(), now);
        var next = mirror().troubled(what, now, retry.isAfter(notBefore) ? retry : notBefore);
        if (trouble == null) {
            writer.write(next, Run.failed(next, now, what));
        } else {
            writer.write(next);
        }
    }

    private boolean isDue(Instant now) {
        return !due().isAfter(now);
    }

    private Instant due() {
        var looks = mirror().looks();
        if (mirror().trouble() != null) {
            return looks.regularAt();
        }
        return switch (mirror().history()) {
            case History.NotBegun _, History.Nearby _, History.Descending _, History.Listing _ -> Instant.MIN;
            case History.Complete _ ->
                switch (mirror().sweep()) {
                    case Sweep.Running _ -> Instant.MIN;
                    case Sweep.Idle(var sweepAt) -> sweepAt.isBefore(looks.dueAt()) ? sweepAt : looks.dueAt();
                };
        };
    }

    private KindMirror mirror() {
        return writer.mirror();
    }

    private boolean isBeforeDescent() {
        return mirror().history() instanceof History.NotBegun || mirror().history() instanceof History.Nearby;
    }

    private boolean isLookDue() {
        return mirror().kind().isDated()
                && mirror().looks().freshTo() != null
                && !mirror().looks().dueAt().isAfter(clock.instant());
    }

    /// Pages that were asked for before a look are older than what it finds. So they are written first, rather than
    /// thrown away: an account that may be asked for little would be asked for them again at every look.
    private boolean isOnItsWay() {
        return mirror().history() instanceof History.Descending && pages.isExpecting();
    }

    private void step() {
        if (isLookDue() && !isOnItsWay()) {
            new Look(pages, writer, pace, clock, held).run();
            return;
        }
        switch (mirror().history()) {
            case History.NotBegun _ -> begin();
            case History.Nearby nearby -> nearby(nearby);
            case History.Descending descending -> descend(descending);
            case History.Listing _, History.Complete _ -> sweep();
        }
    }

    private void begin() {
        var now = clock.instant();
        var history = mirror().kind().isListed()
                ? new History.Listing(now, 0, null)
                : mirror().kind() == RecordKind.INTERVIEWS
                        ? new History.Nearby(now, 1)
                        : new History.Descending(now, Descent.from(now.plus(FUTURE)), 0, null);
        writer.write(mirror().with(history));
    }

    private void nearby(History.Nearby nearby) {
        var start = nearby.startedAt();
        var reading = new Reading.StartingBetween(start.minus(pace.nearby()), start.plus(pace.nearby()));
        var page = pages.read(reading, nearby.page());
        if (!page.isLast()) {
            pages.expect(reading, nearby.page() + 1);
        }
        var next = page.isLast()
                ? new History.Descending(start, Descent.from(start.plus(FUTURE)), 0, null)
                : new History.Nearby(start, nearby.page() + 1);
        writer.write(fresh(mirror().with(next), page), Run.firstImport(start), page);
    }

    private void descend(History.Descending descending) {
        var startedAt = descending.startedAt();
        var page = descent.read(descending.at());
        var read = descending.read() + page.keys().size();
        var on = descending.at().after(page);
        if (on.isEmpty()) {
            complete(new History.Complete(startedAt, clock.instant(), read), page);
            return;
        }
        var total = descending.total() == null ? page.total() : descending.total();
        var next = new History.Descending(startedAt, on.get(), read, total);
        writer.write(fresh(mirror().with(next), page), Run.firstImport(startedAt), page);
    }

    private void complete(History.Complete complete, AtsPage page) {
        var firstSweep = new Sweep.Idle(pace.nextSweep(mirror().kind(), clock.instant()));
        var run = Run.firstImport(complete.startedAt()).ended(complete.finishedAt());
        writer.write(fresh(mirror().with(complete), page).with(firstSweep), run, page);
    }

    /// What changes from the first answer on is found by looks, of which the first has as much time as the others.
    private KindMirror fresh(KindMirror next, AtsPage page) {
        var looks = next.looks();
        return looks.freshTo() != null
                ? next
                : next.with(looks.freshTo(page.answeredAt())
                        .notBefore(clock.instant().plus(pace.every(next.kind()))));
    }

    private void sweep() {
        new SweepStep(pages, writer, pace, clock).run();
    }
}
