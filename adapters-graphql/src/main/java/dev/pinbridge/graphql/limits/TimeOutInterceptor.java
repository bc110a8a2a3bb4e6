package dev.pinbridge.graphql.limits;

import graphql.ExecutionResult;
import java.time.Duration;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/// Gives up on an operation that takes too long: what was not begun is not begun any more, and the client is told.
final class TimeOutInterceptor implements WebGraphQlInterceptor {
    private final Duration timeOut;

    TimeOutInterceptor(Duration timeOut) {
        this.timeOut = timeOut;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).timeout(timeOut, Mono.fromSupplier(() -> tooLong(request)));
    }

    private WebGraphQlResponse tooLong(WebGraphQlRequest request) {
        var result = ExecutionResult.newExecutionResult()
                .addError(new LimitExceeded("The operation took longer than " + timeOut.toMillis()
                        + " ms. Look whether it was done before trying again, or ask for less."))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
