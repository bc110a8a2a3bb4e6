package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.forwarding.AtsCandidateId;
import java.time.Instant;

/// Which records are asked for, and in what order they come. Times are the ATS's, and compared strictly.
public sealed interface Reading {
    /// Everything, by id, upwards.
    record Everything() implements Reading {}

    /// Everything, by id, upwards; of each nothing but the id.
    record Ids() implements Reading {}

    /// What changed before then, newest first.
    record ChangedBefore(Instant time) implements Reading {}

    /// What changed after then, oldest first.
    record ChangedAfter(Instant time) implements Reading {}

    /// What changed between these, by id.
    record ChangedBetween(Instant after, Instant before) implements Reading {}

    /// Interviews that start between these, by id, and the applications that they are about.
    record StartingBetween(Instant after, Instant before) implements Reading {}

    /// Applications of one candidate, by id.
    record OfCandidate(AtsCandidateId candidate) implements Reading {}
}
