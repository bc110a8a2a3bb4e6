package dev.pinbridge.application.recording;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.recording.Instruction;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.recording.StandingOrder;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether the recorder knows of calls, for those who may open them, of which the caller has made sure.
@ReadModel
public final class ReadRecordings {
    private final RecordingOrders orders;
    private final Transactions transactions;

    public ReadRecordings(RecordingOrders orders, Transactions transactions) {
        this.orders = orders;
        this.transactions = transactions;
    }

    /// Without those that the recorder was never told of, or knows to be released.
    public Map<CallId, StandingOrder> all(Actor actor, Collection<CallId> calls) {
        return transactions.within(actor.organisation(), () -> orders.all(actor.organisation(), calls)).stream()
                .filter(order -> !order.isTold() || order.instruction() instanceof Instruction.Expect)
                .collect(Collectors.toMap(StandingOrder::call, order -> order));
    }
}
