package dev.pinbridge.application.recording;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.CallRecorder;
import dev.pinbridge.domain.recording.RecorderTrouble;
import dev.pinbridge.domain.recording.RecordingOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A recorder that can be away, and to which something can happen while it is told.
public final class InMemoryCallRecorder implements CallRecorder {
    private final InMemoryTransactions transactions;
    private final Map<CallId, RecordingOrder> expected = new LinkedHashMap<>();
    private int timesTold;
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private @Nullable RuntimeException trouble;

    public InMemoryCallRecorder(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void expect(RecordingOrder order) {
        listen();
        expected.put(order.call(), order);
    }

    @Override
    public void release(OrganisationId organisation, CallId call) {
        listen();
        expected.remove(call);
    }

    private void listen() {
        if (transactions.isActive()) {
            throw new IllegalStateException("told within a transaction");
        }
        timesTold++;
        var happens = meanwhile.poll();
        if (happens != null) {
            happens.run();
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    /// Whatever it is told until [#isBack] comes to nothing.
    public void isAway() {
        trouble = new RecorderTrouble("the recorder does not answer", null);
    }

    public void stumbles() {
        trouble = new IllegalStateException("a bug");
    }

    public void isBack() {
        trouble = null;
    }

    /// Happens while it listens the next time, before it understands.
    public void meanwhile(Runnable happens) {
        meanwhile.add(happens);
    }

    public Optional<RecordingOrder> expected(CallId call) {
        return Optional.ofNullable(expected.get(call));
    }

    /// What it expects, in the order in which it first heard of it.
    public List<RecordingOrder> expected() {
        return List.copyOf(expected.values());
    }

    /// How often something was said to it, in vain or not.
    public int timesTold() {
        return timesTold;
    }
}
