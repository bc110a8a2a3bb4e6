package dev.pinbridge.application.access;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Subject;
import dev.pinbridge.domain.matching.Subjects;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.domain.matching.Target;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What calls are about, for those who may open them, of which the caller has made sure. Applications for
/// confidential jobs that the reader does not hire for are left out.
@ReadModel
public final class ReadMatches {
    private final Matches matches;
    private final Subjects subjects;
    private final AtsLinks links;
    private final DecideAccess access;
    private final Transactions transactions;

    public ReadMatches(
            Matches matches, Subjects subjects, AtsLinks links, DecideAccess access, Transactions transactions) {
        this.matches = matches;
        this.subjects = subjects;
        this.links = links;
        this.access = access;
        this.transactions = transactions;
    }

    public Map<CallId, Match> all(Actor actor, Collection<CallId> calls) {
        return transactions.within(actor.organisation(), () -> {
            var found = matches.all(actor.organisation(), calls);
            var targets = found.values().stream()
                    .flatMap(match -> match.suggestions().stream())
                    .map(Suggestion::target)
                    .collect(Collectors.toSet());
            var isOpen = access.openTo(actor, targets);
            return found.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> shown(entry.getValue(), isOpen)));
        });
    }

    private static Match shown(Match match, Predicate<Target> isOpen) {
        var open = match.suggestions().stream()
                .filter(suggestion -> isOpen.test(suggestion.target()))
                .toList();
        return new Match(match.organisation(), match.call(), match.state(), open, match.since());
    }

    /// The oldest first, without those that tell of an application that the actor may not know of. A fixed number
    /// of round trips whatever the number.
    public Map<CallId, List<MatchStep>> history(Actor actor, Collection<CallId> calls) {
        return transactions.within(actor.organisation(), () -> {
            var history = matches.history(actor.organisation(), calls);
            var targets = history.values().stream()
                    .flatMap(List::stream)
                    .flatMap(step -> step.state().about().stream())
                    .collect(Collectors.toSet());
            var isOpen = access.openTo(actor, targets);
            return history.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().stream()
                                    .filter(step -> step.state()
                                            .about()
                                            .filter(isOpen.negate())
                                            .isEmpty())
                                    .toList()));
        });
    }

    /// Where the application is shown in the ATS.
    public URI url(Target target) {
        return links.application(target.account(), target.job(), target.application());
    }

    /// What the ATS says of these now; what it does not have any more is missing.
    public Map<Target, Subject> subjects(Actor actor, Collection<Target> targets) {
        return transactions.within(actor.organisation(), () -> subjects.of(actor.organisation(), targets));
    }
}
