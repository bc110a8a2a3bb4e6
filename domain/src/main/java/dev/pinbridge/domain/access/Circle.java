package dev.pinbridge.domain.access;

import dev.pinbridge.domain.directory.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who has to do with a call. E-mail addresses are in lower case.
///
/// @param recordedBy who made it known here
/// @param participants of the call
/// @param candidates of whom it is, or may well be
/// @param shared with whom it was shared
/// @param team of its job, [HiringTeam#UNKNOWN] when that is not mirrored; null when it is matched with none,
///     unless it was about a confidential one of an account that was purged since
public record Circle(
        @Nullable PersonId recordedBy,
        Set<String> participants,
        Set<String> candidates,
        Set<String> shared,
        @Nullable HiringTeam team) {
    public Circle {
        participants = Set.copyOf(participants);
        candidates = Set.copyOf(candidates);
        shared = Set.copyOf(shared);
    }
}
