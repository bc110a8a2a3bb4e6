package dev.pinbridge.graphql.conversations;

import dev.pinbridge.application.conversations.SendMessageRequestResult;
import dev.pinbridge.graphql.candidates.CandidateNotFoundError;
import dev.pinbridge.graphql.errors.UserError;
import dev.pinbridge.graphql.positions.PositionNotFoundError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `sendMessageRequest`.
record SendMessageRequestPayload(@Nullable ConversationView conversation, List<UserError> errors) {
    SendMessageRequestPayload {
        errors = List.copyOf(errors);
    }

    static SendMessageRequestPayload of(SendMessageRequestResult result) {
        return switch (result) {
            case SendMessageRequestResult.Requested(var conversation) ->
                new SendMessageRequestPayload(new ConversationView(conversation), List.of());
            case SendMessageRequestResult.AlreadyInConversation(var conversation) ->
                failed(List.of(new ConversationAlreadyExistsError(new ConversationView(conversation))));
            case SendMessageRequestResult.UnknownCandidate _ ->
                failed(List.of(CandidateNotFoundError.at("candidateId")));
            case SendMessageRequestResult.UnknownPosition _ -> failed(List.of(PositionNotFoundError.at("positionId")));
        };
    }

    static SendMessageRequestPayload failed(List<UserError> errors) {
        return new SendMessageRequestPayload(null, errors);
    }
}
