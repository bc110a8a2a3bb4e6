package dev.pinbridge.application.matching;

import dev.pinbridge.application.InMemoryPages;
import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.calls.InMemoryCalls;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.JobId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class InMemoryMatches implements Matches {
    private final InMemoryTable<CallId, Match> rows;
    private final InMemoryTable<CallId, List<MatchStep>> steps;
    private final InMemoryCalls calls;

    public InMemoryMatches(InMemoryTransactions transactions, InMemoryCalls calls) {
        this.rows = new InMemoryTable<>(transactions);
        this.steps = new InMemoryTable<>(transactions);
        this.calls = calls;
    }

    @Override
    public Map<CallId, Match> all(OrganisationId organisation, Collection<CallId> ids) {
        return rows.findAll(organisation, ids).stream().collect(Collectors.toMap(Match::call, match -> match));
    }

    @Override
    public void save(OrganisationId organisation, Collection<Match> matches) {
        matches.forEach(match -> rows.put(organisation, match.call(), match));
    }

    @Override
    public void note(OrganisationId organisation, Map<CallId, MatchStep> added) {
        added.forEach((call, step) -> steps.put(
                organisation,
                call,
                Stream.concat(history(organisation, call).stream(), Stream.of(step))
                        .toList()));
    }

    @Override
    public Map<CallId, List<MatchStep>> history(OrganisationId organisation, Collection<CallId> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(call -> call, call -> history(organisation, call)));
    }

    private List<MatchStep> history(OrganisationId organisation, CallId call) {
        return steps.find(organisation, call).orElse(List.of());
    }

    @Override
    public Slice<Keyset> undecided(OrganisationId organisation, Instant from, PageRequest request) {
        return InMemoryPages.page(
                calls.all(organisation)
                        .filter(call -> !call.isReleased() && !call.at().isBefore(from))
                        .filter(call -> rows.find(organisation, call.id())
                                .filter(match -> match.state().isOfPerson())
                                .isEmpty())
                        .map(call -> new Keyset(call.at(), call.id().value())),
                place -> place,
                request);
    }

    /// @param commonJobs those of the account that are not confidential
    public void removeOf(OrganisationId organisation, AccountName account, Set<JobId> commonJobs) {
        rows.all(organisation)
                .filter(match -> match.state() instanceof MatchState.Matched(var target, var _)
                        && target.account().equals(account)
                        && !commonJobs.contains(target.job()))
                .forEach(match -> calls.becomesConfidential(organisation, match.call()));
        rows.all(organisation)
                .filter(match -> isOf(match.state(), account)
                        || match.suggestions().stream()
                                .anyMatch(one -> one.target().account().equals(account)))
                .toList()
                .forEach(match -> rows.remove(organisation, match.call()));
        calls.all(organisation).map(Call::id).forEach(call -> {
            var left = history(organisation, call).stream()
                    .filter(step -> !isOf(step.state(), account))
                    .toList();
            steps.put(organisation, call, left);
        });
    }

    private static boolean isOf(MatchState state, AccountName account) {
        return state instanceof MatchState.Matched(var target, var _)
                && target.account().equals(account);
    }
}
