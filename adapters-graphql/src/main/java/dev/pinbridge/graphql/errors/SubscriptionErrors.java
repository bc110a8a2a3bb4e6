package dev.pinbridge.graphql.errors;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// What ends a subscription that breaks: as of any other operation, the log gets to know what it was, and the
/// client how to ask for it.
@Component
final class SubscriptionErrors implements SubscriptionExceptionResolver {
    private static final Logger log = LoggerFactory.getLogger(SubscriptionErrors.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable e) {
        var execution = UUID.randomUUID().toString();
        log.atError().addKeyValue("execution", execution).setCause(e).log("a subscription broke");
        return Mono.just(List.of(GraphqlErrorBuilder.newError()
                .errorType(ErrorType.INTERNAL_ERROR)
                .message(
                        "%s",
                        "Something went wrong on our side. Support finds it by the execution id " + execution + ".")
                .extensions(Map.of("code", "INTERNAL_ERROR", "executionId", execution))
                .build()));
    }
}
