package dev.pinbridge.graphql.matching;

import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.NoMatchReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a match's history, as the schema shows it.
///
/// @param application what it was matched with then
public record MatchStepView(MatchStep step, @Nullable MatchedApplication application) {
    public Instant happenedAt() {
        return step.at();
    }

    public MatchAction action() {
        return step.action();
    }

    public MatchStatus status() {
        return MatchStatus.of(step.state());
    }

    public @Nullable NoMatchReason reason() {
        return step.state() instanceof MatchState.Unmatched(var reason) ? reason : null;
    }
}
