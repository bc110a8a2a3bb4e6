package dev.pinbridge.graphql.sockets;

import dev.pinbridge.application.directory.BearerTokens;
import dev.pinbridge.application.directory.Session;
import dev.pinbridge.application.directory.TokenRefused;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Asks who is there before anything is done on a socket, closes it when the token expires, and lets only so much
/// be under way on it at once.
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SocketSignIn implements WebSocketGraphQlInterceptor {
    private static final String SCHEME = "Bearer ";

    /// No socket lives longer, however long its token is good.
    private static final Duration LONGEST = Duration.ofDays(1);

    private final BearerTokens tokens;
    private final OpenSockets sockets;
    private final InstantSource clock;

    SocketSignIn(BearerTokens tokens, OpenSockets sockets, InstantSource clock) {
        this.tokens = tokens;
        this.sockets = sockets;
        this.clock = clock;
    }

    /// The token comes with the message or came with the handshake; without one the socket is closed.
    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo info, Map<String, Object> payload) {
        var socket = OpenSocket.of(info.getAttributes());
        try {
            var session = session(payload.get("Authorization"));
            if (!signIn(socket, session)) {
                SocketClosing.tooMany(
                        socket.socket(), "a person may have " + OpenSockets.MAX_OF_A_PERSON + " sockets here");
            }
            return Mono.empty();
        } catch (TokenRefused e) {
            SocketClosing.forbidden(socket.socket(), e.why());
            return Mono.error(e);
        }
    }

    private Session session(@Nullable Object authorization) {
        var session = authorization instanceof String text && text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? tokens.check(text.substring(SCHEME.length()).strip())
                : tokens.ofRequest()
                        .orElseThrow(() ->
                                new TokenRefused("send {\"Authorization\": \"Bearer ...\"} with connection_init"));
        if (session.isOver(clock.instant())) {
            throw new TokenRefused("the token has expired");
        }
        return session;
    }

    private boolean signIn(OpenSocket socket, Session session) {
        var person = session.actor().person();
        if (!sockets.enter(person)) {
            return false;
        }
        if (socket.signIn(session)) {
            closeInTime(socket, session);
        } else {
            sockets.leave(person);
        }
        return true;
    }

    private void closeInTime(OpenSocket socket, Session session) {
        var now = clock.instant();
        var latest = now.plus(LONGEST);
        var left = Duration.between(now, session.until().isBefore(latest) ? session.until() : latest);
        socket.atClose(Mono.delay(left, Schedulers.boundedElastic())
                .subscribe(_ -> SocketClosing.forbidden(socket.socket(), "the token has expired")));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest
                ? ofSocket(OpenSocket.of(request.getAttributes()), request, chain)
                : chain.next(request);
    }

    private Mono<WebGraphQlResponse> ofSocket(OpenSocket socket, WebGraphQlRequest request, Chain chain) {
        var session = socket.session();
        if (session == null || session.isOver(clock.instant())) {
            return refused(request, ErrorType.UNAUTHORIZED, "UNAUTHENTICATED", "Sign in first.");
        }
        var operation = socket.begin();
        if (operation == null) {
            var most = "Not more than " + OpenSocket.MAX_OPERATIONS + " operations may be under way on one socket.";
            return refused(request, ErrorType.FORBIDDEN, "LIMIT_EXCEEDED", most);
        }
        request.configureExecutionInput((_, input) ->
                input.graphQLContext(Map.of("actor", session.actor())).build());
        return chain.next(request)
                .map(response -> followed(response, operation))
                .doOnError(_ -> operation.end())
                .doOnCancel(operation::end);
    }

    /// An operation with one answer is over with it; a subscription when it ends, or is ended.
    private static WebGraphQlResponse followed(WebGraphQlResponse response, OpenSocket.Operation operation) {
        if (response.getExecutionResult().getData() instanceof Publisher<?> events) {
            var followed = Flux.from(events).doFinally(_ -> operation.end());
            return response.transform(builder -> builder.data(followed));
        }
        operation.end();
        return response;
    }

    private static Mono<WebGraphQlResponse> refused(
            WebGraphQlRequest request, ErrorType type, String code, String why) {
        var error = GraphqlErrorBuilder.newError()
                .errorType(type)
                .message("%s", why)
                .extensions(Map.of("code", code))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return Mono.just(
                new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result)));
    }
}
