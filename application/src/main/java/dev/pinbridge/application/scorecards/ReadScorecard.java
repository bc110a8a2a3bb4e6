package dev.pinbridge.application.scorecards;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.integration.AtsNotConnected;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.scorecards.ScorecardResult.NoPermission;
import dev.pinbridge.application.scorecards.ScorecardResult.NotConnected;
import dev.pinbridge.application.scorecards.ScorecardResult.Unavailable;
import dev.pinbridge.application.scorecards.ScorecardResult.UnknownCall;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.scorecards.HiringStages;
import dev.pinbridge.domain.scorecards.Scorecards;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The scorecards of the stages that calls belong to, as templates for notes. Asks the ATS each time, outside of
/// any transaction.
@ReadModel
public final class ReadScorecard {
    private final ReadCalls calls;
    private final Matches matches;
    private final HiringStages stages;
    private final CurrentAts ats;
    private final Scorecards scorecards;
    private final Transactions transactions;

    public ReadScorecard(
            ReadCalls calls,
            Matches matches,
            HiringStages stages,
            CurrentAts ats,
            Scorecards scorecards,
            Transactions transactions) {
        this.calls = calls;
        this.matches = matches;
        this.stages = stages;
        this.ats = ats;
        this.scorecards = scorecards;
        this.transactions = transactions;
    }

    public ScorecardResult of(Actor actor, CallId call) {
        return all(actor, List.of(call)).getOrDefault(call, new UnknownCall());
    }

    /// One for each of the calls. Asks the ATS at most once, whatever their number.
    public Map<CallId, ScorecardResult> all(Actor actor, Collection<CallId> ids) {
        var organisation = actor.organisation();
        var wanted = transactions.within(organisation, () -> wanted(actor, ids));
        var answer = wanted.stages().isEmpty() ? new Answer.NotNeeded() : ask(organisation, wanted);
        var results = new HashMap<CallId, ScorecardResult>();
        ids.forEach(id -> results.put(id, wanted.result(id, answer)));
        return results;
    }

    private Wanted wanted(Actor actor, Collection<CallId> ids) {
        var open = calls.all(actor, ids).stream().map(call -> call.call().id()).collect(Collectors.toSet());
        var targets = new HashMap<CallId, Target>();
        matches.all(actor.organisation(), open)
                .forEach((call, match) -> match.state().about().ifPresent(target -> targets.put(call, target)));
        return new Wanted(open, targets, stages.of(actor.organisation(), List.copyOf(targets.values())));
    }

    private Answer ask(OrganisationId organisation, Wanted wanted) {
        var access = ats.of(organisation, Product.METAVIEW);
        if (access.isEmpty()) {
            return new Answer.Without(new NotConnected());
        }
        if (!access.get().via().permissions().allow(Capability.READ_SCORECARDS)) {
            return new Answer.Without(new NoPermission());
        }
        try {
            return ats.ask(organisation, Product.METAVIEW, credentials -> read(credentials, wanted));
        } catch (AtsNotConnected _) {
            return new Answer.Without(new NotConnected());
        } catch (AtsTrouble trouble) {
            return new Answer.Without(told(trouble));
        }
    }

    private Answer read(AtsCredentials credentials, Wanted wanted) {
        var account = credentials.account();
        var asked = wanted.stagesOf(account);
        return new Answer.Read(account, asked.isEmpty() ? Map.of() : scorecards.of(credentials, asked));
    }

    private static ScorecardResult told(AtsTrouble trouble) {
        return trouble instanceof AtsDenied denied && denied.loss() instanceof Loss.OfCapability
                ? new NoPermission()
                : new Unavailable(trouble.what());
    }
}
