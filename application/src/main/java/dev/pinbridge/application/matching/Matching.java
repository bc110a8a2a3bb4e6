package dev.pinbridge.application.matching;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.matching.Clues;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.Matcher;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.NoMatchReason;
import dev.pinbridge.domain.matching.Prospect;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.matching.Weights;
import dev.pinbridge.domain.mirror.InterviewId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks at calls beside what is mirrored of the account that Metaview works with. Within a transaction; writes
/// nothing, and needs a fixed number of round trips whatever the number of calls.
public final class Matching {
    private final Prospects prospects;
    private final Integrations integrations;
    private final NameComparison names;
    private final Matcher matcher;
    private final InstantSource clock;

    public Matching(Prospects prospects, Integrations integrations, NameComparison names, InstantSource clock) {
        this.prospects = prospects;
        this.integrations = integrations;
        this.names = names;
        this.matcher = new Matcher(names, Weights.USUAL);
        this.clock = clock;
    }

    /// The account that calls are matched in; empty when Metaview is connected to none.
    Optional<AccountName> account(OrganisationId organisation) {
        return integrations
                .of(organisation, Product.METAVIEW)
                .filter(Integration.InUse.class::isInstance)
                .map(Integration::account);
    }

    /// What each of the calls seems to be about.
    Map<CallId, Match> look(OrganisationId organisation, Collection<Call> calls) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        return account(organisation)
                .map(account -> look(organisation, account, calls))
                .orElseGet(() -> calls.stream().collect(Collectors.toMap(Call::id, this::notConnected)));
    }

    private Match notConnected(Call call) {
        return new Match(call.organisation(), call.id(), new MatchState.NotConnected(), List.of(), clock.instant());
    }

    private Map<CallId, Match> look(OrganisationId organisation, AccountName account, Collection<Call> calls) {
        var found = new HashMap<CallId, Match>();
        var interviews = calls.stream()
                .flatMap(call -> interview(call, account).stream().map(id -> Map.entry(call, id)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!interviews.isEmpty()) {
            var about = prospects.ofInterviews(organisation, account, interviews.values());
            interviews.forEach((call, id) -> found.put(call.id(), ofInterview(call, account, about.get(id))));
        }
        var others =
                calls.stream().filter(call -> !interviews.containsKey(call)).toList();
        if (!others.isEmpty()) {
            found.putAll(byEvidence(organisation, account, others));
        }
        return found;
    }

    private static Optional<InterviewId> interview(Call call, AccountName account) {
        return call.origin() instanceof CallOrigin.OfInterview(var at, var id) && at.equals(account)
                ? Optional.of(id)
                : Optional.empty();
    }

    private Match ofInterview(Call call, AccountName account, @Nullable Prospect prospect) {
        var state = prospect == null
                ? new MatchState.Unmatched(NoMatchReason.MISSING_IN_ATS)
                : new MatchState.Matched(Target.of(account, prospect), MatchBasis.INTERVIEW);
        return new Match(call.organisation(), call.id(), state, List.of(), clock.instant());
    }

    private Map<CallId, Match> byEvidence(OrganisationId organisation, AccountName account, List<Call> calls) {
        var clues = calls.stream().collect(Collectors.toMap(Call::id, call -> Clues.of(call.details(), names)));
        var emails =
                clues.values().stream().flatMap(clue -> clue.emails().stream()).collect(Collectors.toSet());
        var house = prospects.house(organisation, account, emails);
        var near = prospects.by(organisation, account, clues);
        Function<Call, Match> match = call -> Match.of(
                organisation,
                call.id(),
                account,
                matcher.match(call.details(), house, near.getOrDefault(call.id(), List.of())),
                clock.instant());
        return calls.stream().collect(Collectors.toMap(Call::id, match));
    }
}
