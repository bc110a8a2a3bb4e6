package dev.pinbridge.graphql.matching;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.NoMatchReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a call is about, as the schema shows it.
///
/// @param match null when it was never looked at
/// @param application what it is matched with
public record CallMatchView(
        CallId call,
        @Nullable Match match,
        @Nullable MatchedApplication application,
        List<MatchSuggestionView> suggestions) {
    public CallMatchView {
        suggestions = List.copyOf(suggestions);
    }

    private MatchState state() {
        return match == null ? new MatchState.NotConnected() : match.state();
    }

    public MatchStatus status() {
        return MatchStatus.of(state());
    }

    public @Nullable MatchBasis basis() {
        return state() instanceof MatchState.Matched(var _, var basis) ? basis : null;
    }

    public @Nullable NoMatchReason reason() {
        return state() instanceof MatchState.Unmatched(var reason) ? reason : null;
    }

    public String explanation() {
        return MatchExplanation.of(state());
    }

    public @Nullable Instant changedAt() {
        return match == null ? null : match.since();
    }
}
