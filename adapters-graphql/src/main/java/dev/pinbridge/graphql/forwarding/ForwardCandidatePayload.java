package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ForwardCandidateResult;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.conversations.ConversationNotFoundError;
import dev.pinbridge.graphql.errors.AtsNotConnectedError;
import dev.pinbridge.graphql.errors.PlanTooLowError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `forwardCandidate`.
record ForwardCandidatePayload(@Nullable ForwardingView forwarding, List<UserError> errors) {
    ForwardCandidatePayload {
        errors = List.copyOf(errors);
    }

    static ForwardCandidatePayload of(ForwardCandidateResult result) {
        return switch (result) {
            case ForwardCandidateResult.Forwarded(var forwarding) ->
                new ForwardCandidatePayload(new ForwardingView(forwarding), List.of());
            case ForwardCandidateResult.OutcomeUnknown(var forwarding) ->
                new ForwardCandidatePayload(
                        new ForwardingView(forwarding), List.of(ForwardingUnconfirmedError.of(forwarding)));
            case ForwardCandidateResult.UnknownConversation _ ->
                failed(List.of(ConversationNotFoundError.at("conversationId")));
            case ForwardCandidateResult.ConversationNotStarted(var conversation) ->
                failed(List.of(new ConversationNotStartedError(ConversationStatus.of(conversation))));
            case ForwardCandidateResult.PlanTooLow(var plan) -> failed(List.of(new PlanTooLowError(plan)));
            case ForwardCandidateResult.NotConnected _ -> failed(List.of(new AtsNotConnectedError(Product.CORD)));
            case ForwardCandidateResult.PositionNotLinked(var position) ->
                failed(List.of(new PositionNotLinkedError(position)));
        };
    }

    static ForwardCandidatePayload failed(List<UserError> errors) {
        return new ForwardCandidatePayload(null, errors);
    }
}
