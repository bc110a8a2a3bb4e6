package dev.pinbridge.application.access;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.mirror.Hiring;
import dev.pinbridge.domain.mirror.HiringRoleChange;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who came to hire for what calls are about, and who did before, for those who may open them, of which the
/// caller has made sure.
@ReadModel
public final class ReadTeamChanges {
    /// How many are told of a call at most.
    public static final int MOST = 20;

    private final Matches matches;
    private final HiringRoleChanges changes;
    private final Transactions transactions;

    public ReadTeamChanges(Matches matches, HiringRoleChanges changes, Transactions transactions) {
        this.matches = matches;
        this.changes = changes;
        this.transactions = transactions;
    }

    /// Of each the latest first: of the job and the interview that it is matched with now, whatever it was
    /// matched with then. Calls without any are missing. A fixed number of round trips for each account.
    public Map<CallId, List<HiringRoleChange>> of(Actor actor, Collection<CallId> calls) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var hirings = hirings(matches.all(organisation, calls));
            var latest = changes.latest(organisation, hirings.values(), MOST);
            var found = new HashMap<CallId, List<HiringRoleChange>>();
            hirings.forEach((call, hiring) -> {
                if (latest.containsKey(hiring)) {
                    found.put(call, latest.get(hiring));
                }
            });
            return found;
        });
    }

    private static Map<CallId, Hiring> hirings(Map<CallId, Match> matches) {
        var hirings = new HashMap<CallId, Hiring>();
        matches.forEach((call, match) -> match.state()
                .about()
                .ifPresent(
                        target -> hirings.put(call, new Hiring(target.account(), target.job(), target.interview()))));
        return hirings;
    }
}
