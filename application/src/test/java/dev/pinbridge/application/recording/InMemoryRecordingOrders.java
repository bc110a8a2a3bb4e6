package dev.pinbridge.application.recording;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.Instruction;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.recording.StandingOrder;
import dev.pinbridge.domain.recording.Telling;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public final class InMemoryRecordingOrders implements RecordingOrders {
    private final InMemoryTable<CallId, StandingOrder> rows;
    private final Calls calls;

    private record Due(Instant at, StandingOrder order) {}

    public InMemoryRecordingOrders(InMemoryTransactions transactions, Calls calls) {
        this.rows = new InMemoryTable<>(transactions);
        this.calls = calls;
    }

    @Override
    public Optional<StandingOrder> lock(OrganisationId organisation, CallId call) {
        return rows.find(organisation, call);
    }

    @Override
    public void save(StandingOrder order) {
        rows.put(order.organisation(), order.call(), order);
    }

    @Override
    public List<StandingOrder> due(OrganisationId organisation, Instant now, int most) {
        return waiting(organisation)
                .filter(due -> !due.at().isAfter(now))
                .limit(most)
                .map(Due::order)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue(OrganisationId organisation) {
        return waiting(organisation).map(Due::at).findFirst();
    }

    private Stream<Due> waiting(OrganisationId organisation) {
        return rows.all(organisation)
                .flatMap(order -> order.telling() instanceof Telling.Waiting(var dueAt, var _, var _)
                        ? Stream.of(new Due(dueAt, order))
                        : Stream.of())
                .sorted(Comparator.comparing(Due::at)
                        .thenComparing(due -> due.order().call().value().toString()));
    }

    @Override
    public List<StandingOrder> all(OrganisationId organisation, Collection<CallId> some) {
        return rows.findAll(organisation, some);
    }

    @Override
    public List<StandingOrder> withoutCall(OrganisationId organisation, int most) {
        return rows.all(organisation)
                .filter(order -> order.instruction() instanceof Instruction.Expect)
                .filter(order -> calls.find(organisation, order.call()).isEmpty())
                .limit(most)
                .toList();
    }
}
