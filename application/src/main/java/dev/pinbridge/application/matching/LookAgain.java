package dev.pinbridge.application.matching;

import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.MatchesChanged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Looks at calls and keeps what came of it. What a person said stays; only what else fits is brought up to date.
final class LookAgain {
    private final Matching matching;
    private final Matches matches;
    private final Events events;

    LookAgain(Matching matching, Matches matches, Events events) {
        this.matching = matching;
        this.matches = matches;
        this.events = events;
    }

    /// Within a transaction that holds the calls' locks.
    void look(OrganisationId organisation, Collection<Call> calls) {
        var known = matches.all(organisation, calls.stream().map(Call::id).toList());
        var changed = new ArrayList<Match>();
        var decided = new ArrayList<Match>();
        var steps = new HashMap<CallId, MatchStep>();
        matching.look(organisation, calls).forEach((call, seen) -> {
            var earlier = known.get(call);
            var next = earlier == null ? seen : after(earlier, seen);
            if (!next.equals(earlier)) {
                changed.add(next);
            }
            if (earlier == null || !next.state().equals(earlier.state())) {
                decided.add(next);
                steps.put(call, new MatchStep(next.since(), null, MatchAction.LOOKED, next.state()));
            }
        });
        matches.save(organisation, changed);
        matches.note(organisation, Map.copyOf(steps));
        if (!decided.isEmpty()) {
            events.publish(new MatchesChanged(organisation, decided));
        }
    }

    private static Match after(Match earlier, Match seen) {
        return earlier.state().isOfPerson()
                ? new Match(
                        earlier.organisation(), earlier.call(), earlier.state(), seen.suggestions(), earlier.since())
                : seen.after(earlier);
    }
}
