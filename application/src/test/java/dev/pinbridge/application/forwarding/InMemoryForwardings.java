package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryPages;
import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.ForwardingStep;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.Move;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryForwardings implements Forwardings {
    private static final Comparator<Forwarding> OLDEST_FIRST = Comparator.comparing(Forwarding::createdAt)
            .thenComparing(forwarding -> forwarding.id().value().toString());

    private static final Comparator<Forwarding> LONGEST_DUE_FIRST =
            Comparator.comparing(Forwarding::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    private final InMemoryTable<ForwardingId, Forwarding> rows;
    private final InMemoryTable<ConversationId, ForwardingId> ties;
    private final InMemoryTable<ForwardingId, List<ForwardingStep>> steps;

    public InMemoryForwardings(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
        this.ties = new InMemoryTable<>(transactions);
        this.steps = new InMemoryTable<>(transactions);
    }

    @Override
    public Forwarding addUnlessThere(Forwarding forwarding) {
        var earlier = rows.all(forwarding.organisation())
                .filter(other -> sameBusiness(other, forwarding))
                .findAny();
        if (earlier.isEmpty()) {
            rows.put(forwarding.organisation(), forwarding.id(), forwarding);
            steps.put(forwarding.organisation(), forwarding.id(), List.of(ForwardingStep.first(forwarding)));
        }
        return earlier.orElse(forwarding);
    }

    private static boolean sameBusiness(Forwarding one, Forwarding other) {
        return one.candidate().equals(other.candidate()) && sameAim(one, other);
    }

    private static boolean sameAim(Forwarding one, Forwarding other) {
        var target = one.target();
        var otherTarget = other.target();
        if (target == null || otherTarget == null) {
            return target == null && otherTarget == null && one.position().equals(other.position());
        }
        return sameJob(target, otherTarget);
    }

    private static boolean sameJob(JobTarget one, JobTarget other) {
        return one.account().equals(other.account()) && one.job().equals(other.job());
    }

    @Override
    public boolean update(Forwarding next, Move move) {
        var stored = find(next.organisation(), next.id());
        var collides = rows.all(next.organisation())
                .anyMatch(other -> !other.id().equals(next.id()) && sameBusiness(other, next));
        if (collides || stored.isEmpty() || stored.get().epoch() != next.epoch() - 1) {
            return false;
        }
        rows.put(next.organisation(), next.id(), next);
        var before = steps.find(next.organisation(), next.id()).orElseThrow().stream();
        steps.put(
                next.organisation(),
                next.id(),
                Stream.concat(before, Stream.of(ForwardingStep.of(next, move))).toList());
        return true;
    }

    @Override
    public void tie(OrganisationId organisation, ConversationId conversation, ForwardingId forwarding) {
        ties.put(organisation, conversation, forwarding);
    }

    @Override
    public Optional<Forwarding> find(OrganisationId organisation, ForwardingId id) {
        return rows.find(organisation, id);
    }

    @Override
    public List<Forwarding> findAll(OrganisationId organisation, Collection<ForwardingId> ids) {
        return rows.findAll(organisation, ids);
    }

    @Override
    public Map<ConversationId, Forwarding> ofConversations(
            OrganisationId organisation, Collection<ConversationId> conversations) {
        var found = new HashMap<ConversationId, Forwarding>();
        for (var conversation : conversations) {
            ties.find(organisation, conversation)
                    .flatMap(id -> find(organisation, id))
                    .ifPresent(forwarding -> found.put(conversation, forwarding));
        }
        return found;
    }

    @Override
    public List<Forwarding> due(
            OrganisationId organisation, AccountName account, Instant now, Set<ForwardingId> except, int limit) {
        return ofAccount(organisation, account)
                .filter(forwarding -> !except.contains(forwarding.id()) && !isSuspect(forwarding))
                .filter(forwarding -> isDue(forwarding, now))
                .sorted(Forwarding.IN_TURN)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Forwarding> dueSuspect(
            OrganisationId organisation, AccountName account, Instant now, Set<ForwardingId> except) {
        return suspects(organisation, account, except)
                .filter(forwarding -> isDue(forwarding, now))
                .min(LONGEST_DUE_FIRST);
    }

    @Override
    public Optional<Instant> nextSuspect(OrganisationId organisation, AccountName account, Set<ForwardingId> except) {
        return suspects(organisation, account, except)
                .flatMap(forwarding -> Stream.ofNullable(forwarding.dueAt()))
                .min(Comparator.naturalOrder());
    }

    private Stream<Forwarding> suspects(OrganisationId organisation, AccountName account, Set<ForwardingId> except) {
        return ofAccount(organisation, account)
                .filter(forwarding -> !except.contains(forwarding.id()) && isSuspect(forwarding));
    }

    private static boolean isSuspect(Forwarding forwarding) {
        return forwarding.state() instanceof ForwardingState.Queued && forwarding.interruptions() > 0;
    }

    @Override
    public List<Forwarding> take(
            OrganisationId organisation, Collection<ForwardingId> ids, Instant now, Duration again) {
        var taken = rows.findAll(organisation, ids).stream()
                .filter(forwarding -> forwarding.dueAt() != null)
                .map(forwarding -> forwarding.taken(now.plus(again.multipliedBy(forwarding.interruptions()))))
                .toList();
        taken.forEach(forwarding -> rows.put(organisation, forwarding.id(), forwarding));
        return taken;
    }

    @Override
    public Optional<Instant> nextDue(OrganisationId organisation, AccountName account, Set<ForwardingId> except) {
        return ofAccount(organisation, account)
                .filter(forwarding -> !except.contains(forwarding.id()))
                .flatMap(forwarding -> Stream.ofNullable(forwarding.dueAt()))
                .min(Comparator.naturalOrder());
    }

    private static boolean isDue(Forwarding forwarding, Instant now) {
        var due = forwarding.dueAt();
        return due != null && !due.isAfter(now);
    }

    @Override
    public List<Forwarding> sending(OrganisationId organisation, AccountName account) {
        return ofAccount(organisation, account)
                .filter(forwarding -> forwarding.state() instanceof ForwardingState.Sending)
                .toList();
    }

    private static boolean aimsAt(@Nullable JobTarget target, AccountName account) {
        return target != null && target.account().equals(account);
    }

    private Stream<Forwarding> ofAccount(OrganisationId organisation, AccountName account) {
        return rows.all(organisation).filter(forwarding -> aimsAt(forwarding.target(), account));
    }

    @Override
    public List<Forwarding> waiting(OrganisationId organisation, WaitingReason reason, int limit) {
        return waitingFor(organisation, reason)
                .sorted(OLDEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Forwarding> waitingOf(OrganisationId organisation, CandidateId candidate, WaitingReason reason) {
        return waitingFor(organisation, reason)
                .filter(forwarding -> forwarding.candidate().equals(candidate))
                .toList();
    }

    @Override
    public List<Forwarding> waitingAt(OrganisationId organisation, PositionId position, WaitingReason reason) {
        return waitingFor(organisation, reason)
                .filter(forwarding -> forwarding.position().equals(position))
                .toList();
    }

    private Stream<Forwarding> waitingFor(OrganisationId organisation, WaitingReason reason) {
        return rows.all(organisation)
                .filter(forwarding ->
                        forwarding.state() instanceof ForwardingState.Waiting waiting && waiting.reason() == reason);
    }

    @Override
    public Map<PositionId, Integer> countWaiting(OrganisationId organisation, Collection<PositionId> positions) {
        return rows.all(organisation)
                .filter(forwarding -> forwarding.state() instanceof ForwardingState.Waiting)
                .filter(forwarding -> positions.contains(forwarding.position()))
                .collect(Collectors.groupingBy(Forwarding::position, Collectors.summingInt(_ -> 1)));
    }

    @Override
    public Map<ForwardingStatus, Integer> countByStatus(OrganisationId organisation, ForwardingFilter filter) {
        return rows.all(organisation)
                .filter(forwarding -> passes(forwarding, filter))
                .collect(Collectors.groupingBy(
                        forwarding -> ForwardingStatus.of(forwarding.state()), Collectors.summingInt(_ -> 1)));
    }

    @Override
    public Map<ForwardingId, List<ForwardingStep>> history(OrganisationId organisation, Collection<ForwardingId> ids) {
        var found = new HashMap<ForwardingId, List<ForwardingStep>>();
        for (var id : ids) {
            steps.find(organisation, id)
                    .ifPresent(all -> found.put(id, all.subList(Math.max(0, all.size() - HISTORY), all.size())));
        }
        return found;
    }

    @Override
    public Slice<Forwarding> page(OrganisationId organisation, ForwardingFilter filter, PageRequest request) {
        return InMemoryPages.page(
                rows.all(organisation).filter(forwarding -> passes(forwarding, filter)),
                forwarding -> new Keyset(forwarding.createdAt(), forwarding.id().value()),
                request);
    }

    private static boolean passes(Forwarding forwarding, ForwardingFilter filter) {
        return (filter.position() == null || forwarding.position().equals(filter.position()))
                && (filter.candidate() == null || forwarding.candidate().equals(filter.candidate()))
                && (filter.statuses().isEmpty() || filter.statuses().contains(ForwardingStatus.of(forwarding.state())))
                && (filter.reasons().isEmpty()
                        || (forwarding.state() instanceof ForwardingState.Waiting waiting
                                && filter.reasons().contains(waiting.reason())));
    }

    public Stream<Forwarding> all(OrganisationId organisation) {
        return rows.all(organisation);
    }

    /// Those of the account, with their ties.
    /// @return how many there were
    public int removeAll(OrganisationId organisation, AccountName account) {
        var gone = ofAccount(organisation, account).map(Forwarding::id).toList();
        gone.forEach(id -> rows.remove(organisation, id));
        return gone.size();
    }
}
