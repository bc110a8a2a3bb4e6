package dev.pinbridge.graphql.directory;

import dev.pinbridge.application.directory.CurrentActor;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Asks once, on the request's own thread, who is signed in, and tells all that works on the request. What comes
/// through a socket was told by the socket.
@Component
final class ActorInterceptor implements WebGraphQlInterceptor {
    private final CurrentActor current;

    ActorInterceptor(CurrentActor current) {
        this.current = current;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (request instanceof WebSocketGraphQlRequest) {
            return chain.next(request);
        }
        var actor = current.get();
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of("actor", actor)).build());
        return chain.next(request);
    }
}
