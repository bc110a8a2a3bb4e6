package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.NoteProgress;
import dev.pinbridge.domain.notes.NoteSection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Keeps what a writer tells of its work now and then, for those who watch. Used by one thread at a time.
final class DraftKeeping implements NoteProgress {
    /// As often as those who watch look.
    private static final Duration EVERY = Duration.ofMillis(500);

    private final Consumer<List<NoteSection>> keep;
    private final InstantSource clock;
    private Instant next;

    DraftKeeping(Consumer<List<NoteSection>> keep, InstantSource clock) {
        this.keep = keep;
        this.clock = clock;
        // What is written sooner is seen as a whole.
        this.next = clock.instant().plus(EVERY);
    }

    @Override
    public void soFar(List<NoteSection> sections) {
        var now = clock.instant();
        if (!now.isBefore(next)) {
            keep.accept(sections);
            next = now.plus(EVERY);
        }
    }
}
