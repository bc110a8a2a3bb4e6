package dev.pinbridge.pinpoint.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// What goes back to the caller, and how: in time, late, or not at all.
final class Answer {
    private final int status;
    private final byte[] body;
    private final Map<String, String> headers;
    private final Duration hold;
    private final boolean connectionReset;

    private Answer(int status, byte[] body, Map<String, String> headers, Duration hold, boolean connectionReset) {
        this.status = status;
        this.body = body;
        this.headers = headers;
        this.hold = hold;
        this.connectionReset = connectionReset;
    }

    static Answer jsonApi(int status, Object document) {
        return rendered(status, Json.bytes(document));
    }

    /// A document that is bytes already.
    static Answer rendered(int status, byte[] document) {
        return of(status, "application/vnd.api+json", document);
    }

    static Answer html(int status, String page) {
        return of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, body, Map.of("Content-Type", contentType), Duration.ZERO, false);
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, body, more, hold, connectionReset);
    }

    /// The same, but it stops in the middle.
    Answer cutShort() {
        return new Answer(status, Arrays.copyOf(body, body.length / 2), headers, hold, connectionReset);
    }

    Answer heldFor(Duration time) {
        return new Answer(status, body, headers, time, connectionReset);
    }

    Answer lostOnTheWay() {
        return new Answer(status, body, headers, hold, true);
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }

    Duration hold() {
        return hold;
    }

    boolean connectionReset() {
        return connectionReset;
    }
}
