package dev.pinbridge.graphql.conversations;

import dev.pinbridge.application.conversations.AnswerMessageRequestResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `acceptMessageRequest`. Whoever answers a second time is told so, and sees how it stands.
record AcceptMessageRequestPayload(@Nullable ConversationView conversation, List<UserError> errors) {
    AcceptMessageRequestPayload {
        errors = List.copyOf(errors);
    }

    static AcceptMessageRequestPayload of(AnswerMessageRequestResult result) {
        return switch (result) {
            case AnswerMessageRequestResult.Answered(var conversation) ->
                new AcceptMessageRequestPayload(new ConversationView(conversation), List.of());
            case AnswerMessageRequestResult.AlreadyStarted(var started) ->
                new AcceptMessageRequestPayload(
                        new ConversationView(started),
                        List.of(new ConversationAlreadyStartedError(started.startedAt())));
            case AnswerMessageRequestResult.AlreadyDeclined(var declined) ->
                new AcceptMessageRequestPayload(
                        new ConversationView(declined),
                        List.of(new ConversationAlreadyDeclinedError(declined.declinedAt())));
            case AnswerMessageRequestResult.UnknownConversation _ ->
                failed(List.of(ConversationNotFoundError.at("conversationId")));
        };
    }

    static AcceptMessageRequestPayload failed(List<UserError> errors) {
        return new AcceptMessageRequestPayload(null, errors);
    }
}
