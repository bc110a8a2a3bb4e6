package dev.pinbridge.domain.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether the recorder was told.
public sealed interface Telling {
    record Told(Instant at) implements Telling {}

    /// It is to be told then.
    ///
    /// @param tries how often that was in vain
    /// @param trouble why the last time, for people; null when it was not tried
    record Waiting(Instant dueAt, int tries, @Nullable String trouble) implements Telling {
        static Waiting from(Instant now) {
            return new Waiting(now, 0, null);
        }
    }
}
