package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.List;

/// What a call is about, and what else was considered.
///
/// @param suggestions the best first, ten at most; what is matched is one of them unless a person or an interview
///     said otherwise
/// @param since when the state became what it is
public record Match(
        OrganisationId organisation, CallId call, MatchState state, List<Suggestion> suggestions, Instant since) {
    public Match {
        suggestions = List.copyOf(suggestions);
    }

    /// As proposed for a call, out of an account.
    public static Match of(
            OrganisationId organisation, CallId call, AccountName account, Proposal proposal, Instant at) {
        var suggestions = proposal.options().stream()
                .map(scored -> Suggestion.of(account, scored))
                .toList();
        var state = switch (proposal) {
            case Proposal.Certain certain ->
                new MatchState.Matched(Target.of(account, certain.best().prospect()), MatchBasis.EVIDENCE);
            case Proposal.Unsure unsure -> new MatchState.Unmatched(unsure.reason());
        };
        return new Match(organisation, call, state, suggestions, at);
    }

    public Match with(MatchState next, Instant at) {
        return new Match(organisation, call, next, suggestions, at);
    }

    /// Since when the state is what it is, when this one comes after the other.
    public Match after(Match earlier) {
        return state.equals(earlier.state) ? new Match(organisation, call, state, suggestions, earlier.since) : this;
    }
}
