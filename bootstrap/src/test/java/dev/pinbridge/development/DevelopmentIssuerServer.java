package dev.pinbridge.development;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// The development issuer as a server of its own, for a service that knows nothing of development.
public final class DevelopmentIssuerServer implements AutoCloseable {
    private final HttpServer server;
    private final DevelopmentIssuer issuer;

    private DevelopmentIssuerServer(HttpServer server) {
        this.server = server;
        this.issuer =
                DevelopmentIssuer.of("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// On any free port of the loopback interface.
    public static DevelopmentIssuerServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var started = new DevelopmentIssuerServer(server);
            var issuer = started.issuer();
            started.answer("/.well-known/openid-configuration", _ -> issuer.discovery());
            started.answer("/jwks", _ -> issuer.keys());
            started.answer("/token", exchange -> issuer.token(person(exchange)));
            server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return issuer.issuer();
    }

    public DevelopmentIssuer issuer() {
        return issuer;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static DemoPerson person(HttpExchange exchange) {
        var query = exchange.getRequestURI().getQuery();
        return DemoPerson.ALL.stream()
                .filter(person -> query.equals("user=" + person.email()))
                .findFirst()
                .orElseThrow();
    }

    private void answer(String path, Function<HttpExchange, String> body) {
        server.createContext(path, exchange -> {
            try (exchange) {
                var bytes = body.apply(exchange).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}
