package dev.pinbridge.graphql.conversations;

import dev.pinbridge.application.conversations.AnswerMessageRequestResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `declineMessageRequest`. Whoever answers a second time is told so, and sees how it stands.
record DeclineMessageRequestPayload(@Nullable ConversationView conversation, List<UserError> errors) {
    DeclineMessageRequestPayload {
        errors = List.copyOf(errors);
    }

    static DeclineMessageRequestPayload of(AnswerMessageRequestResult result) {
        return switch (result) {
            case AnswerMessageRequestResult.Answered(var conversation) ->
                new DeclineMessageRequestPayload(new ConversationView(conversation), List.of());
            case AnswerMessageRequestResult.AlreadyStarted(var started) ->
                new DeclineMessageRequestPayload(
                        new ConversationView(started),
                        List.of(new ConversationAlreadyStartedError(started.startedAt())));
            case AnswerMessageRequestResult.AlreadyDeclined(var declined) ->
                new DeclineMessageRequestPayload(
                        new ConversationView(declined),
                        List.of(new ConversationAlreadyDeclinedError(declined.declinedAt())));
            case AnswerMessageRequestResult.UnknownConversation _ ->
                failed(List.of(ConversationNotFoundError.at("conversationId")));
        };
    }

    static DeclineMessageRequestPayload failed(List<UserError> errors) {
        return new DeclineMessageRequestPayload(null, errors);
    }
}
