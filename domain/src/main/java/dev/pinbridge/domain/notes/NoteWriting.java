package dev.pinbridge.domain.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a note is written, or to be.
public sealed interface NoteWriting {
    /// It will be written, or written anew, not before `dueAt`.
    ///
    /// @param tries how often that was begun and came to nothing
    /// @param trouble why the last time, for people; null when it was not tried, or broke off
    record Queued(Instant dueAt, int tries, @Nullable String trouble) implements NoteWriting {
        static Queued from(Instant now) {
            return new Queued(now, 0, null);
        }
    }

    /// It was written from what is known now.
    record Written() implements NoteWriting {}

    /// It is not tried any more until somebody asks, or something that it is written from changes.
    ///
    /// @param trouble why, for people
    record Failed(String trouble) implements NoteWriting {}

    /// It cannot be written as things are. It will be as soon as they change.
    record Unavailable(NoteObstacle obstacle) implements NoteWriting {}
}
