package dev.pinbridge.pinpoint.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import tools.jackson.databind.JsonNode;

/// Where a webhook points to in a test.
final class Receiver implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BlockingQueue<Received> queue = new LinkedBlockingQueue<>();
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final IntUnaryOperator answers;

    /// What came, to the byte.
    record Received(String contentType, String signature, String body) {
        JsonNode json() {
            return Json.read(body.getBytes(StandardCharsets.UTF_8));
        }

        String event() {
            return json().at("/event").asString();
        }
    }

    /// @param answers the status for the first, the second, ... request, counted from 1
    Receiver(IntUnaryOperator answers) throws IOException {
        this.answers = answers;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
    }

    Received next() throws InterruptedException {
        var received = queue.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (received == null) {
            throw new AssertionError("nothing came");
        }
        return received;
    }

    List<Received> next(int count) throws InterruptedException {
        var received = new ArrayList<Received>();
        while (received.size() < count) {
            received.add(next());
        }
        return received;
    }

    /// Also what was not waited for.
    List<Received> all() {
        return List.copyOf(all);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var received = new Received(
                    String.valueOf(headers.getFirst("Content-Type")),
                    String.valueOf(headers.getFirst("PINPOINT-HMAC-SHA256")),
                    body);
            all.add(received);
            var number = all.size();
            queue.add(received);
            exchange.sendResponseHeaders(answers.applyAsInt(number), -1);
        }
    }
}
