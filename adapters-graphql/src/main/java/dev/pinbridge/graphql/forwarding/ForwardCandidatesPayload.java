package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ForwardCandidatesResult;
import dev.pinbridge.graphql.conversations.ConversationNotFoundError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `forwardCandidates`.
record ForwardCandidatesPayload(@Nullable BulkForwardingView bulk, List<UserError> errors) {
    ForwardCandidatesPayload {
        errors = List.copyOf(errors);
    }

    static ForwardCandidatesPayload of(ForwardCandidatesResult result) {
        return switch (result) {
            case ForwardCandidatesResult.BulkStarted(var bulk) ->
                new ForwardCandidatesPayload(new BulkForwardingView(bulk), List.of());
            case ForwardCandidatesResult.UnknownConversations _ ->
                failed(List.of(ConversationNotFoundError.at("conversationIds")));
        };
    }

    static ForwardCandidatesPayload failed(List<UserError> errors) {
        return new ForwardCandidatesPayload(null, errors);
    }
}
