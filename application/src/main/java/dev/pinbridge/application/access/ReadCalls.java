package dev.pinbridge.application.access;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.access.Access;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.access.Reader;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The calls that the actor may open. Of others nobody learns that they exist.
@ReadModel
public final class ReadCalls {
    private final Calls calls;
    private final Circles circles;
    private final DecideAccess access;
    private final Transactions transactions;

    public ReadCalls(Calls calls, Circles circles, DecideAccess access, Transactions transactions) {
        this.calls = calls;
        this.circles = circles;
        this.access = access;
        this.transactions = transactions;
    }

    public Optional<OpenCall> find(Actor actor, CallId id) {
        return all(actor, List.of(id)).stream().findFirst();
    }

    /// In no particular order.
    public List<OpenCall> all(Actor actor, Collection<CallId> ids) {
        var organisation = actor.organisation();
        return transactions.within(
                organisation, () -> open(organisation, access.reader(actor), calls.findAll(organisation, ids)));
    }

    /// The one that begins last first.
    /// @param statuses of their matches; empty for all
    public Slice<OpenCall> page(Actor actor, CallFilter filter, Set<MatchStatus> statuses, PageRequest request) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var reader = access.reader(actor);
            var open = new ArrayList<OpenCall>();
            var next = Optional.of(request);
            while (next.isPresent() && open.size() <= request.size()) {
                var some = circles.page(organisation, reader, filter, statuses, next.get());
                open.addAll(open(organisation, reader, some.items()));
                next = some.hasNext() ? Optional.of(behind(some.items().getLast(), request)) : Optional.empty();
            }
            return open.size() > request.size()
                    ? new Slice<>(List.copyOf(open.subList(0, request.size())), true)
                    : new Slice<>(List.copyOf(open), next.isPresent());
        });
    }

    private List<OpenCall> open(OrganisationId organisation, Reader reader, List<Call> some) {
        var decided =
                access.of(organisation, reader, some.stream().map(Call::id).toList());
        return some.stream()
                .flatMap(call -> decided.get(call.id()) instanceof Access.Granted(var reasons)
                        ? Stream.of(new OpenCall(call, reasons.stream().sorted().toList()))
                        : Stream.of())
                .toList();
    }

    private static PageRequest behind(Call last, PageRequest request) {
        return new PageRequest(request.size(), new Keyset(last.at(), last.id().value()));
    }
}
