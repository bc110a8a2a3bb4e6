package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.mirror.MirroredJob;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// A job, who interviews for it, where, and from when until when it takes people.
///
/// @param shortTitle as people shorten it
/// @param team recruiter and hiring manager come first
record Opening(MirroredJob job, String shortTitle, List<Colleague> team, ZoneId zone, Instant opens, Instant closes) {
    Opening {
        team = List.copyOf(team);
    }

    String title() {
        return job.title();
    }
}
