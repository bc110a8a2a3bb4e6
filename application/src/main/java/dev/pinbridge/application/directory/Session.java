package dev.pinbridge.application.directory;

import dev.pinbridge.domain.directory.Actor;
import java.time.Instant;

/// Somebody who is signed in, and until when.
public record Session(Actor actor, Instant until) {
    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
