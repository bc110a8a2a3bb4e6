package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a match's history: what it became, when and by whom.
///
/// @param by null when it was no person
public record MatchStep(Instant at, @Nullable PersonId by, MatchAction action, MatchState state) {}
