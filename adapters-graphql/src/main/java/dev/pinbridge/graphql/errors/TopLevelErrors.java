package dev.pinbridge.graphql.errors;

import dev.pinbridge.application.integration.AtsNotConnected;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.integration.AtsBusy;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.Pause;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.web.bind.annotation.ControllerAdvice;

/// What no payload can say: that something broke, is out of reach, or is not for this person. Whatever is not
/// known here goes to the log and not to the client.
@ControllerAdvice
final class TopLevelErrors {
    private static final Logger log = LoggerFactory.getLogger(TopLevelErrors.class);

    @GraphQlExceptionHandler
    GraphQLError notAllowed(NotAllowed e, DataFetchingEnvironment environment) {
        return error(
                environment,
                ErrorType.FORBIDDEN,
                Objects.requireNonNull(e.getMessage()),
                Map.of("code", "FORBIDDEN", "neededRole", e.needed().name()));
    }

    @GraphQlExceptionHandler
    GraphQLError badRequest(BadRequest e, DataFetchingEnvironment environment) {
        return error(
                environment,
                ErrorType.BAD_REQUEST,
                e.sentence(),
                Map.of("code", "BAD_REQUEST", "argument", e.argument()));
    }

    @GraphQlExceptionHandler
    GraphQLError notConnected(AtsNotConnected e, DataFetchingEnvironment environment) {
        return error(
                environment,
                ErrorType.NOT_FOUND,
                new AtsNotConnectedError(e.product()).message(),
                Map.of("code", "ATS_NOT_CONNECTED"));
    }

    @GraphQlExceptionHandler
    GraphQLError trouble(AtsTrouble trouble, DataFetchingEnvironment environment) {
        Map<String, Object> extensions = switch (trouble) {
            case AtsPaused paused -> paused(paused.pause());
            case AtsUnavailable _ -> Map.of("code", "ATS_UNAVAILABLE");
            case AtsBusy busy ->
                Map.of(
                        "code",
                        "ATS_BUSY",
                        "retryAfterSeconds",
                        busy.retryAfter().toSeconds());
            case AtsDenied denied ->
                Map.of("code", "ATS_DENIED", "whatToDo", denied.loss().whatToDo());
        };
        return error(environment, ErrorType.INTERNAL_ERROR, trouble.what(), extensions);
    }

    /// As what led to it, and when it is of use to ask again.
    private static Map<String, Object> paused(Pause pause) {
        var code = switch (pause.reason()) {
            case ASKED_TO_WAIT -> "ATS_BUSY";
            case NOT_ANSWERING -> "ATS_UNAVAILABLE";
        };
        return Map.of("code", code, "retryAt", pause.until().toString());
    }

    @GraphQlExceptionHandler
    GraphQLError bug(Throwable e, DataFetchingEnvironment environment) {
        var execution = environment.getExecutionId().toString();
        log.atError()
                .addKeyValue("execution", execution)
                .addKeyValue("path", environment.getExecutionStepInfo().getPath())
                .setCause(e)
                .log("a field could not be answered");
        return error(
                environment,
                ErrorType.INTERNAL_ERROR,
                "Something went wrong on our side. Support finds it by the execution id " + execution + ".",
                Map.of("code", "INTERNAL_ERROR", "executionId", execution));
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, ErrorType type, String message, Map<String, Object> extensions) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(type)
                .message("%s", message)
                .extensions(extensions)
                .build();
    }
}
