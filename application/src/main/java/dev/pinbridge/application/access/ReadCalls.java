package dev.pinbridge.application.access;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.access.Access;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    public Optional<Call> find(Actor actor, CallId id) {
        return all(actor, List.of(id)).stream().findFirst();
    }

    /// In no particular order.
    public List<Call> all(Actor actor, Collection<CallId> ids) {
        return transactions.within(actor.organisation(), () -> open(actor, calls.findAll(actor.organisation(), ids)));
    }

    /// The one that begins last first.
    /// @param statuses of their matches; empty for all
    public Slice<Call> page(Actor actor, CallFilter filter, Set<MatchStatus> statuses, PageRequest request) {
        return transactions.within(actor.organisation(), () -> {
            var reader = access.reader(actor);
            var open = new ArrayList<Call>();
            var next = Optional.of(request);
            while (next.isPresent() && open.size() <= request.size()) {
                var some = circles.page(actor.organisation(), reader, filter, statuses, next.get());
                open.addAll(open(actor, some.items()));
                next = some.hasNext() ? Optional.of(behind(some.items().getLast(), request)) : Optional.empty();
            }
            return open.size() > request.size()
                    ? new Slice<>(List.copyOf(open.subList(0, request.size())), true)
                    : new Slice<>(List.copyOf(open), next.isPresent());
        });
    }

    /// Why the actor may open these; those that they may not are missing.
    public Map<CallId, Access> access(Actor actor, Collection<CallId> ids) {
        return transactions.within(actor.organisation(), () -> access.of(actor, ids));
    }

    private List<Call> open(Actor actor, List<Call> some) {
        var decided = access.of(actor, some.stream().map(Call::id).toList());
        return some.stream()
                .filter(call -> {
                    var one = decided.get(call.id());
                    return one != null && one.isGranted();
                })
                .toList();
    }

    private static PageRequest behind(Call last, PageRequest request) {
        return new PageRequest(request.size(), new Keyset(last.at(), last.id().value()));
    }
}
