package dev.pinbridge.application.matching;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.matching.MatchDecisionResult.NotConnected;
import dev.pinbridge.application.matching.MatchDecisionResult.UnknownApplication;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.domain.matching.Target;
import java.time.InstantSource;
import java.util.Optional;

/// Lets somebody say which application a call is about, one of the suggested ones or another that they may know
/// of.
@UseCase
public final class ChooseMatch {
    private final MatchDecision decision;
    private final Matching matching;
    private final Prospects prospects;
    private final ApplicationDoor applications;

    public ChooseMatch(
            Calls calls,
            Matches matches,
            Matching matching,
            Prospects prospects,
            CallDoor door,
            ApplicationDoor applications,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.decision = new MatchDecision(calls, matches, door, transactions, events, clock);
        this.matching = matching;
        this.prospects = prospects;
        this.applications = applications;
    }

    /// Choosing the same again changes nothing.
    public MatchDecisionResult choose(Actor actor, CallId call, ApplicationId application) {
        return decision.on(
                actor,
                call,
                (_, match) -> matching.account(actor.organisation())
                        .map(account -> choose(actor, match, account, application))
                        .orElseGet(NotConnected::new));
    }

    private MatchDecisionResult choose(Actor actor, Match match, AccountName account, ApplicationId application) {
        return target(actor.organisation(), match, account, application)
                .filter(target -> applications.isOpenTo(actor, target))
                .map(target -> new MatchState.Matched(target, MatchBasis.PERSON))
                .map(state -> state.equals(match.state())
                        ? new MatchDecisionResult.Decided(match)
                        : decision.keep(actor, match, MatchAction.CHOSEN, state))
                .orElseGet(UnknownApplication::new);
    }

    /// With the interview that was suggested, if it was.
    private Optional<Target> target(
            OrganisationId organisation, Match match, AccountName account, ApplicationId application) {
        return match.suggestions().stream()
                .map(Suggestion::target)
                .filter(target ->
                        target.account().equals(account) && target.application().equals(application))
                .findFirst()
                .or(() ->
                        prospects.of(organisation, account, application).map(prospect -> Target.of(account, prospect)));
    }
}
