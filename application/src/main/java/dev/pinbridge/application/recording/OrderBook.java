package dev.pinbridge.application.recording;

import dev.pinbridge.domain.recording.RecorderBriefings;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.recording.StandingOrder;

/// Keeps what changes, and has the recorder told of it.
record OrderBook(RecordingOrders orders, RecorderBriefings briefings) {
    void change(StandingOrder before, StandingOrder after) {
        if (!after.equals(before)) {
            keep(after);
        }
    }

    void keep(StandingOrder order) {
        orders.save(order);
        briefings.wake(order.organisation());
    }
}
