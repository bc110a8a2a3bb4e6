package dev.pinbridge.development;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.recording.RecordingOrder;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A bot that joins nothing: it says what it was told, and remembers it until the process ends. For development
/// and tests only.
public final class DevelopmentBot {
    private static final Logger log = LoggerFactory.getLogger(DevelopmentBot.class);

    private final Map<CallId, RecordingOrder> expected = new ConcurrentHashMap<>();

    /// What it is going to join of that call.
    public Optional<RecordingOrder> expected(CallId call) {
        return Optional.ofNullable(expected.get(call));
    }

    void join(RecordingOrder order) {
        expected.put(order.call(), order);
        log.atInfo()
                .addKeyValue("call", order.call().value())
                .addKeyValue("start", order.startAt())
                .addKeyValue("end", order.endAt())
                .log("the bot is to join {}", order.joinUrl());
    }

    void leave(CallId call) {
        expected.remove(call);
        log.atInfo().addKeyValue("call", call.value()).log("the bot is to join that call no more");
    }
}
