package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for operations over HTTP holds for those over WebSocket.
class SocketsTest {
    private static final String HELLO = "{ viewer { person { name } } }";

    private final RunningService service = RunningService.shared();
    private final Map<String, Object> claims = Map.of(
            "sub", "somebody",
            "email", "somebody@example.org",
            "name", "Sömebody",
            "org", "org-" + UUID.randomUUID(),
            "org_name", "Örganisation",
            "plan", "GROWTH",
            "roles", List.of("recruiter"));

    private String token() {
        return service.issuer().token(claims);
    }

    private Socket signedIn() {
        return Socket.signedIn(service.home(), token());
    }

    @Test
    void signsInByTheFirstMessage() {
        try (var socket = signedIn()) {
            // when
            socket.subscribe("1", HELLO);
            // then
            assertThat(socket.await("next")
                            .at("/payload/data/viewer/person/name")
                            .asString())
                    .isEqualTo("Sömebody");
            assertThat(socket.await("complete").get("id").asString()).isEqualTo("1");
        }
    }

    @Test
    void signsInByTheHandshake() {
        try (var socket = Socket.opened(service.home(), "Authorization", "Bearer " + token())) {
            // when
            socket.init(Map.of());
            // then
            socket.await("connection_ack");
        }
    }

    @Test
    void refusesAHandshakeWithABadToken() {
        assertThatThrownBy(() -> Socket.opened(service.home(), "Authorization", "Bearer nonsense"))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer nonsense", "Basic Zm9vOmJhcg=="})
    void closesASocketOfNobody(String authorization) {
        try (var socket = Socket.opened(service.home())) {
            // when
            socket.init(authorization.isEmpty() ? Map.of() : Map.of("Authorization", authorization));
            // then
            assertThat(socket.closed()).startsWith("4403 Forbidden");
        }
    }

    @Test
    void namesAClaimThatIsMissing() {
        try (var socket = Socket.opened(service.home())) {
            // given
            var without = new HashMap<>(claims);
            without.remove("plan");
            // when
            socket.init(Map.of("Authorization", "Bearer " + service.issuer().token(without)));
            // then
            assertThat(socket.closed()).startsWith("4403").contains("'plan'");
        }
    }

    @Test
    void doesNothingBeforeTheSignIn() {
        try (var socket = Socket.opened(service.home())) {
            // when
            socket.subscribe("1", HELLO);
            // then
            assertThat(socket.closed()).startsWith("4401");
        }
    }

    @Test
    void closesWhenTheTokenExpires() {
        // given
        var shortLived = new HashMap<>(claims);
        shortLived.put("exp", Date.from(Instant.now().plusSeconds(4)));
        try (var socket = Socket.signedIn(service.home(), service.issuer().token(shortLived))) {
            // when
            var closed = socket.closed();
            // then
            assertThat(closed).startsWith("4403").contains("expired");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null"})
    void refusesPagesFromElsewhere(String origin) {
        assertThatThrownBy(() -> Socket.opened(service.home(), "Origin", origin))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void letsItsOwnPagesIn() {
        try (var socket = Socket.opened(service.home(), "Origin", service.home())) {
            // when
            socket.init(Map.of("Authorization", "Bearer " + token()));
            // then
            socket.await("connection_ack");
        }
    }

    @Test
    void limitsWhatAnOperationMayCost() {
        try (var socket = signedIn()) {
            // when
            socket.subscribe("1", "{ positions(first: 100) { nodes { " + "id ".repeat(200) + "} } }");
            // then
            assertThat(socket.await("next")
                            .at("/payload/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("LIMIT_EXCEEDED");
        }
    }

    @Test
    void limitsTheLengthOfAMessage() {
        try (var socket = signedIn()) {
            // when
            socket.sendText("{\"type\":\"ping\",\"payload\":{\"x\":\"" + "x".repeat(256 * 1024) + "\"}}");
            // then
            assertThat(socket.closed()).startsWith("1009");
        }
    }

    @Test
    void takesALongMessage() {
        try (var socket = signedIn()) {
            // when
            socket.sendText("{\"type\":\"ping\",\"payload\":{\"x\":\"" + "x".repeat(250 * 1024) + "\"}}");
            // then
            socket.await("pong");
        }
    }

    @Test
    void closesWhenAMessageIsNoMessage() {
        try (var socket = signedIn()) {
            // when
            socket.sendText("{\"type\":");
            // then
            assertThat(socket.closed()).startsWith("4400");
        }
    }

    @Test
    void limitsHowManySocketsAPersonHas() {
        // given
        var sockets = new ArrayList<Socket>();
        for (var i = 0; i < 10; i++) {
            sockets.add(signedIn());
        }
        try (var oneMore = Socket.opened(service.home())) {
            // when
            oneMore.init(Map.of("Authorization", "Bearer " + token()));
            // then
            assertThat(oneMore.closed()).startsWith("4429");
        }
        sockets.forEach(Socket::close);
        // then
        Eventually.get(
                () -> {
                    try (var later = Socket.opened(service.home())) {
                        later.init(Map.of("Authorization", "Bearer " + token()));
                        var answer = later.next(Duration.ofSeconds(2));
                        return answer != null && answer.get("type").asString().equals("connection_ack");
                    }
                },
                signedIn -> signedIn);
    }
}
