package dev.pinbridge.application.mirror;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.mirror.Ascent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/// Asks for what changed since the last time, and a little before that.
final class Look {
    private final PageReader pages;
    private final MirrorWriter writer;
    private final MirrorPace pace;
    private final InstantSource clock;
    private final BooleanSupplier held;

    Look(PageReader pages, MirrorWriter writer, MirrorPace pace, InstantSource clock, BooleanSupplier held) {
        this.pages = pages;
        this.writer = writer;
        this.pace = pace;
        this.clock = clock;
        this.held = held;
    }

    /// Goes on until there is nothing newer, or soon after `held` turns false.
    void run() {
        var began = clock.instant();
        var run = Run.look(began);
        var known = requireNonNull(writer.mirror().looks().freshTo(), "asked before");
        var at = Ascent.from(known.minus(pace.overlap()));
        var page = pages.read(at.reading(), at.page());
        // What changes while pages are read is for the next look.
        var freshTo = latest(known, page.answeredAt());
        var changed = false;
        for (var on = at.after(page); on.isPresent(); on = at.after(page)) {
            if (!held.getAsBoolean()) {
                return;
            }
            at = on.get();
            pages.expect(at.reading(), at.page());
            var soFar = writer.mirror().looks().freshTo(latest(known, at.after()));
            changed |= writer.write(writer.mirror().with(soFar), run, page);
            page = pages.read(at.reading(), at.page());
        }
        changed |= writer.write(writer.mirror(), run, page);
        var looks = writer.mirror().looks();
        var next = writer.mirror()
                .with(looks.looked(
                        began, freshTo, changed, pace.every(writer.mirror().kind())));
        if (changed) {
            writer.write(next, run.ended(clock.instant()).part(next, 0, 0));
        } else {
            writer.write(next);
        }
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
