package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.directory.Actor;

/// Who can do something about it.
public enum Audience {
    /// Those who connect the ATS.
    ADMINS,
    /// Those who look after positions and candidates; admins are among them.
    RECRUITERS;

    public boolean includes(Actor actor) {
        return switch (this) {
            case ADMINS -> actor.isAdmin();
            case RECRUITERS -> actor.isRecruiter();
        };
    }
}
