package dev.pinbridge.application.recording;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.AccountPurged;
import dev.pinbridge.domain.recording.RecorderBriefings;
import dev.pinbridge.domain.recording.RecordingOrders;
import java.time.InstantSource;

/// Releases the calls that were deleted with an account.
public final class ReleaseOnPurge implements Reaction<AccountPurged> {
    private static final int AT_ONCE = 500;

    private final RecordingOrders orders;
    private final OrderBook book;
    private final InstantSource clock;

    public ReleaseOnPurge(RecordingOrders orders, RecorderBriefings briefings, InstantSource clock) {
        this.orders = orders;
        this.book = new OrderBook(orders, briefings);
        this.clock = clock;
    }

    @Override
    public Class<AccountPurged> event() {
        return AccountPurged.class;
    }

    @Override
    public void react(AccountPurged event) {
        var now = clock.instant();
        var gone = orders.withoutCall(event.organisation(), AT_ONCE);
        while (!gone.isEmpty()) {
            gone.forEach(order -> book.change(order, order.release(now)));
            gone = orders.withoutCall(event.organisation(), AT_ONCE);
        }
    }
}
