package dev.pinbridge.application.calls;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.mirror.InMemoryMirroredRecords;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallOriginType;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.Invite;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JoinLink;
import dev.pinbridge.domain.mirror.MirroredInterview;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class InMemoryCalls implements Calls {
    private static final Comparator<Call> FIRST_TO_BEGIN = Comparator.comparing(Call::at)
            .thenComparing(call -> call.id().value().toString());

    private final InMemoryTable<CallId, Call> rows;
    private final InMemoryTable<Alias, CallId> aliases;
    private final InMemoryTable<CallId, Boolean> confidential;
    private final InMemoryMirroredRecords records;

    private record Alias(CallOriginType origin, String reference) {}

    public InMemoryCalls(InMemoryTransactions transactions, InMemoryMirroredRecords records) {
        this.rows = new InMemoryTable<>(transactions);
        this.aliases = new InMemoryTable<>(transactions);
        this.confidential = new InMemoryTable<>(transactions);
        this.records = records;
    }

    @Override
    public boolean add(Call call) {
        if (lock(call.organisation(), call.origin()).isPresent()) {
            return false;
        }
        rows.put(call.organisation(), call.id(), call);
        return true;
    }

    @Override
    public void update(Call call) {
        find(call.organisation(), call.id()).ifPresent(_ -> rows.put(call.organisation(), call.id(), call));
    }

    @Override
    public Optional<Call> find(OrganisationId organisation, CallId id) {
        return rows.find(organisation, id);
    }

    @Override
    public Optional<Call> lock(OrganisationId organisation, CallId id) {
        return find(organisation, id);
    }

    @Override
    public void alsoKnownAs(Call call, CallOrigin origin) {
        var reference = origin.reference();
        if (reference != null && lock(call.organisation(), origin).isEmpty()) {
            aliases.put(call.organisation(), new Alias(CallOriginType.of(origin), reference), call.id());
        }
    }

    @Override
    public Optional<Call> lock(OrganisationId organisation, CallOrigin origin) {
        var reference = origin.reference();
        if (reference == null) {
            return Optional.empty();
        }
        return rows.all(organisation)
                .filter(call -> reference.equals(call.origin().reference())
                        && CallOriginType.of(call.origin()) == CallOriginType.of(origin))
                .findAny()
                .or(() -> aliases.find(organisation, new Alias(CallOriginType.of(origin), reference))
                        .flatMap(call -> find(organisation, call)));
    }

    @Override
    public List<Call> lockSeries(OrganisationId organisation, String uid) {
        return expected(organisation)
                .filter(call -> call.origin() instanceof CallOrigin.OfInvite(var own, var _)
                        && own.startsWith(uid + Invite.OF_SERIES))
                .toList();
    }

    @Override
    public List<Call> findAll(OrganisationId organisation, Collection<CallId> ids) {
        return rows.findAll(organisation, ids);
    }

    @Override
    public List<Call> lockAll(OrganisationId organisation, Collection<CallId> ids) {
        return findAll(organisation, ids);
    }

    @Override
    public Optional<Call> lockExpected(OrganisationId organisation, JoinLink link, Instant from, Instant to) {
        return expected(organisation)
                .filter(call -> JoinLink.of(call.details().joinUrl())
                        .filter(link::equals)
                        .isPresent())
                .filter(call -> call.details().startAt() != null
                        && !call.details().startAt().isBefore(from)
                        && !call.details().startAt().isAfter(to))
                .min(FIRST_TO_BEGIN);
    }

    @Override
    public List<Call> withoutInterview(OrganisationId organisation, AccountName account, int most) {
        var planned = records.of(organisation, account, MirroredInterview.class)
                .filter(interview -> interview.startAt() != null)
                .map(MirroredInterview::id)
                .collect(Collectors.<InterviewId>toSet());
        return expected(organisation)
                .filter(call -> call.origin() instanceof CallOrigin.OfInterview(var at, var interview)
                        && at.equals(account)
                        && !planned.contains(interview))
                .limit(most)
                .toList();
    }

    @Override
    public List<Call> ofInterviews(OrganisationId organisation, AccountName account, Instant from, int most) {
        return expected(organisation)
                .filter(call -> call.origin() instanceof CallOrigin.OfInterview(var at, var _) && at.equals(account))
                .filter(call -> call.details().startAt() != null
                        && !call.details().startAt().isBefore(from))
                .sorted(FIRST_TO_BEGIN)
                .limit(most)
                .toList();
    }

    /// Whether it was about a confidential job when what it was matched with was deleted.
    public boolean isConfidential(OrganisationId organisation, CallId call) {
        return confidential.find(organisation, call).isPresent();
    }

    /// As if what it was matched with were deleted.
    public void becomesConfidential(OrganisationId organisation, CallId call) {
        confidential.put(organisation, call, true);
    }

    public int removeNotHeld(OrganisationId organisation, AccountName account) {
        var removed = all(organisation)
                .filter(call -> call.origin() instanceof CallOrigin.OfInterview(var at, var _) && at.equals(account))
                .filter(call -> !(call.state() instanceof CallState.Held))
                .toList();
        removed.forEach(call -> rows.remove(organisation, call.id()));
        return removed.size();
    }

    private Stream<Call> expected(OrganisationId organisation) {
        return all(organisation).filter(call -> call.state() instanceof CallState.Expected);
    }

    public Stream<Call> all(OrganisationId organisation) {
        return rows.all(organisation);
    }
}
