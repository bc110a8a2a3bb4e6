package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.MirroredUser;

/// Somebody of the company who works with the ATS.
///
/// @param room the meeting link that is always theirs
record Colleague(MirroredUser user, Person person, String room) {
    AtsUserId id() {
        return user.id();
    }
}
