package dev.pinbridge.graphql.errors;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Gives every top-level error a code, those of the GraphQL engine included, and keeps small what repeats the
/// client's own words.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ErrorCodesInterceptor implements WebGraphQlInterceptor {
    /// The first few say enough, and an attacker is not paid in bytes.
    private static final int MAX_REFUSALS = 5;

    private static final int MAX_MESSAGE = 500;
    private static final int MAX_LOCATIONS = 5;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(ErrorCodesInterceptor::coded);
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
        var errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        var wasRefused = response.getExecutionResult().getData() == null
                && errors.stream().allMatch(error -> error.getPath() == null);
        var kept = errors.stream()
                .limit(wasRefused ? MAX_REFUSALS : Long.MAX_VALUE)
                .map(ErrorCodesInterceptor::coded)
                .toList();
        return response.transform(builder -> builder.errors(kept));
    }

    private static GraphQLError coded(GraphQLError error) {
        var given = Objects.requireNonNullElse(error.getExtensions(), Map.<String, Object>of());
        if (given.containsKey("code")) {
            return error;
        }
        var extensions = new HashMap<String, Object>(given);
        extensions.put("code", code(error));
        var builder = GraphqlErrorBuilder.newError()
                .message("%s", shortened(error.getMessage()))
                .errorType(error.getErrorType())
                .locations(locations(error))
                .extensions(extensions);
        return (error.getPath() == null ? builder : builder.path(error.getPath())).build();
    }

    private static String code(GraphQLError error) {
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return "LIMIT_EXCEEDED";
        }
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported -> "BAD_REQUEST";
            case ErrorType.ExecutionAborted -> "LIMIT_EXCEEDED";
            default -> "INTERNAL_ERROR";
        };
    }

    private static List<SourceLocation> locations(GraphQLError error) {
        return error.getLocations() == null
                ? List.of()
                : error.getLocations().stream().limit(MAX_LOCATIONS).toList();
    }

    private static String shortened(String message) {
        return message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + " ...";
    }
}
