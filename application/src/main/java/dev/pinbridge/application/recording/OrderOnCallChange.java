package dev.pinbridge.application.recording;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallChanged;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.recording.RecorderBriefings;
import dev.pinbridge.domain.recording.RecordingOrder;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.recording.StandingOrder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Keeps, together with the change of a call, what the recorder is to know of it.
public final class OrderOnCallChange implements Reaction<CallChanged> {
    private final RecordingOrders orders;
    private final OrderBook book;
    private final InstantSource clock;

    public OrderOnCallChange(RecordingOrders orders, RecorderBriefings briefings, InstantSource clock) {
        this.orders = orders;
        this.book = new OrderBook(orders, briefings);
        this.clock = clock;
    }

    @Override
    public Class<CallChanged> event() {
        return CallChanged.class;
    }

    @Override
    public void react(CallChanged event) {
        var call = event.call();
        var now = clock.instant();
        switch (call.state()) {
            case CallState.Expected _ ->
                RecordingOrder.of(call, now).ifPresentOrElse(order -> expect(order, now), () -> leaveOut(call, now));
            // What the recorder knows of stands: it may be in the call right now.
            case CallState.Held _ ->
                kept(call).filter(order -> !order.isTold()).ifPresent(order -> release(order, now));
            case CallState.Released _ -> kept(call).ifPresent(order -> release(order, now));
        }
    }

    private void expect(RecordingOrder order, Instant now) {
        orders.lock(order.organisation(), order.call())
                .ifPresentOrElse(
                        kept -> book.change(kept, kept.expect(order, now)),
                        () -> book.keep(StandingOrder.first(order, now)));
    }

    /// A call that takes longer than planned is over by its times only: then the recorder is not called away.
    private void leaveOut(Call call, Instant now) {
        kept(call).filter(order -> !order.instruction().isOver(now)).ifPresent(order -> release(order, now));
    }

    private void release(StandingOrder order, Instant now) {
        book.change(order, order.release(now));
    }

    private Optional<StandingOrder> kept(Call call) {
        return orders.lock(call.organisation(), call.id());
    }
}
