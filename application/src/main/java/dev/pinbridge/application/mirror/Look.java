package dev.pinbridge.application.mirror;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.mirror.Ascent;
import dev.pinbridge.domain.mirror.AtsPage;
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
            var ahead = pages.ahead(at.reading(), at.page());
            changed |= write(run, latest(known, at.after()), page, ahead);
            page = ahead.page();
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

    private boolean write(Run run, Instant freshTo, AtsPage page, PageReader.Ahead ahead) {
        var mirror = writer.mirror();
        try {
            return writer.write(mirror.with(mirror.looks().freshTo(freshTo)), run, page);
        } catch (RuntimeException e) {
            ahead.drop();
            throw e;
        }
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
