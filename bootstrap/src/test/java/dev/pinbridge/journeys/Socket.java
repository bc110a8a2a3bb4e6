package dev.pinbridge.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A WebSocket that speaks `graphql-transport-ws`.
final class Socket implements WebSocket.Listener, AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StringBuilder message = new StringBuilder();
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final WebSocket socket;

    /// @param headers names and values in turn
    private Socket(String home, String... headers) {
        var builder = HTTP.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (var i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        this.socket = builder.buildAsync(URI.create(home.replace("http:", "ws:") + "/graphql"), this)
                .join();
    }

    /// Open, with nobody signed in.
    static Socket opened(String home, String... headers) {
        return new Socket(home, headers);
    }

    /// Signed in by its first message, as browsers do.
    static Socket signedIn(String home, String token) {
        var opened = new Socket(home);
        opened.init(Map.of("Authorization", "Bearer " + token));
        opened.await("connection_ack");
        return opened;
    }

    void init(Map<String, ?> payload) {
        send(Map.of("type", "connection_init", "payload", payload));
    }

    /// @param variables names and values in turn
    void subscribe(String id, String operation, Object... variables) {
        var named = new HashMap<String, Object>();
        for (var i = 0; i < variables.length; i += 2) {
            named.put((String) variables[i], variables[i + 1]);
        }
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", operation, "variables", named)));
    }

    void complete(String id) {
        send(Map.of("id", id, "type", "complete"));
    }

    void send(Map<String, ?> content) {
        sendText(JSON.writeValueAsString(content));
    }

    void sendText(String text) {
        socket.sendText(text, true).join();
    }

    /// The next message, pings left out; null when none comes soon.
    @Nullable
    JsonNode next(Duration patience) {
        try {
            return messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The next message, which has to be of this type.
    JsonNode await(String type) {
        var next = next(PATIENCE);
        if (next == null || !next.get("type").asString().equals(type)) {
            throw new AssertionError("not " + type + " but " + next);
        }
        return next;
    }

    /// The code with which the other side closed, and its reason.
    String closed() {
        return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
        message.append(piece);
        if (last) {
            var whole = JSON.readTree(message.toString());
            message.setLength(0);
            if (!whole.get("type").asString().equals("ping")) {
                messages.add(whole);
            }
        }
        from.request(1);
        return CompletableFuture.completedStage(piece);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code + " " + reason);
        return CompletableFuture.completedStage(code);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
