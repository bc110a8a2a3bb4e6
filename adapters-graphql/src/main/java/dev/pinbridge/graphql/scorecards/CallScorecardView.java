package dev.pinbridge.graphql.scorecards;

import dev.pinbridge.application.scorecards.ScorecardResult;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.errors.AtsNotConnectedError;
import dev.pinbridge.graphql.notes.NoteTemplateView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was found out about the scorecard of a call, as the schema shows it.
record CallScorecardView(
        CallScorecardStatus status,
        @Nullable NoteTemplateView template,
        @Nullable String explanation) {
    /// Empty for a call that the reader may not open.
    static Optional<CallScorecardView> of(ScorecardResult result) {
        return switch (result) {
            case ScorecardResult.Found(var template) ->
                Optional.of(new CallScorecardView(CallScorecardStatus.FOUND, new NoteTemplateView(template), null));
            case ScorecardResult.None _ ->
                without(CallScorecardStatus.NONE, "The stage that this call belongs to has no scorecard.");
            case ScorecardResult.NotMatched _ ->
                without(
                        CallScorecardStatus.NOT_MATCHED,
                        "Choose first which application the call is about: its stage has the scorecard.");
            case ScorecardResult.UnknownCall _ -> Optional.empty();
            case ScorecardResult.NoPermission _ ->
                without(
                        CallScorecardStatus.NOT_PERMITTED,
                        "The API key lacks the permission " + Capability.READ_SCORECARDS.permission()
                                + ". An admin can grant it in the ATS, and have the connection checked again.");
            case ScorecardResult.NotConnected _ ->
                without(CallScorecardStatus.NOT_CONNECTED, new AtsNotConnectedError(Product.METAVIEW).message());
            case ScorecardResult.Unavailable(var words) ->
                without(CallScorecardStatus.UNAVAILABLE, words + ". Try again later.");
        };
    }

    private static Optional<CallScorecardView> without(CallScorecardStatus status, String explanation) {
        return Optional.of(new CallScorecardView(status, null, explanation));
    }
}
