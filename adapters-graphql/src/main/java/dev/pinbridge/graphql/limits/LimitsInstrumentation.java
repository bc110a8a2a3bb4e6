package dev.pinbridge.graphql.limits;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Refuses documents that are too long while they are read, and operations that ask for too much before they are
/// even validated. Tells what the others cost.
@Component
final class LimitsInstrumentation extends SimplePerformantInstrumentation {
    private static final ParserOptions PARSING = ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(Limits.MAX_TOKENS)
                    .maxWhitespaceTokens(Limits.MAX_CHARACTERS)
                    .maxCharacters(Limits.MAX_CHARACTERS));

    private final Map<GraphQLSchema, Map<String, Integer>> pageSizes = new ConcurrentHashMap<>();

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        input.getGraphQLContext().put(ParserOptions.class, PARSING);
        return input;
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return SimpleInstrumentationContext.whenCompleted((_, failure) -> {
            if (failure instanceof ParseCancelledException
                    || failure instanceof ParseCancelledTooDeepException
                    || failure instanceof ParseCancelledTooManyCharsException) {
                throw new LimitExceeded(
                        "The document has more than " + Limits.MAX_TOKENS + " tokens or " + Limits.MAX_CHARACTERS
                                + " characters, or is nested too deeply. Pass long values as variables.");
            }
        });
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        if (DirectiveCount.of(parameters.getDocument()) > Limits.MAX_DIRECTIVES) {
            throw new LimitExceeded("The document has more than " + Limits.MAX_DIRECTIVES + " directives.");
        }
        cost(parameters.getDocument(), parameters.getExecutionInput(), parameters.getSchema());
        return null;
    }

    /// Once more, since a document that was validated before comes with other variables now.
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        var input = context.getExecutionInput();
        var cost = cost(context.getDocument(), input, context.getGraphQLSchema());
        input.getGraphQLContext().put(LimitsInstrumentation.class, cost);
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Integer cost = parameters.getGraphQLContext().get(LimitsInstrumentation.class);
        return CompletableFuture.completedFuture(
                cost == null
                        ? result
                        : result.transform(builder ->
                                builder.addExtension("cost", Map.of("requested", cost, "limit", Limits.MAX_COST))));
    }

    private int cost(Document document, ExecutionInput input, GraphQLSchema schema) {
        var defaults = pageSizes.computeIfAbsent(schema, PageSizes::defaults);
        return OperationCost.of(document, input.getRawVariables().toMap(), defaults);
    }
}
