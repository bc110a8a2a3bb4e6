package dev.pinbridge.graphql.matching;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.matching.MatchDecisionResult;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.errors.AtsNotConnectedError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers what somebody said about a call: with the call as it is now, which they may not be able to open any
/// more.
@Component
final class MatchDecisions {
    private final ReadCalls read;

    MatchDecisions(ReadCalls read) {
        this.read = read;
    }

    <P> P answer(
            Actor actor,
            CallId call,
            MatchDecisionResult result,
            BiFunction<@Nullable CallView, List<UserError>, P> payload) {
        var errors = errors(result);
        return payload.apply(
                errors.stream().anyMatch(CallNotFoundError.class::isInstance)
                        ? null
                        : read.find(actor, call).map(CallView::of).orElse(null),
                errors);
    }

    private static List<UserError> errors(MatchDecisionResult result) {
        return switch (result) {
            case MatchDecisionResult.Decided _ -> List.of();
            case MatchDecisionResult.UnknownCall _ -> List.of(CallNotFoundError.at("callId"));
            case MatchDecisionResult.UnknownApplication _ -> List.of(ApplicationNotFoundError.at("atsReference"));
            case MatchDecisionResult.NotConnected _ -> List.of(new AtsNotConnectedError(Product.METAVIEW));
            case MatchDecisionResult.NothingToConfirm _ -> List.of(new NoMatchToConfirmError());
            case MatchDecisionResult.NothingToUndo _ -> List.of(new NothingToUndoError());
        };
    }
}
