package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.PreviewForwardResult;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.conversations.ConversationNotFoundError;
import dev.pinbridge.graphql.errors.AtsNotConnectedError;
import dev.pinbridge.graphql.errors.UserError;
import dev.pinbridge.graphql.positions.JobNotFoundError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `previewForward`.
record PreviewForwardPayload(@Nullable ForwardingPreviewView preview, List<UserError> errors) {
    private static final List<String> ARGUMENT = List.of("conversationId");

    PreviewForwardPayload {
        errors = List.copyOf(errors);
    }

    static PreviewForwardPayload of(PreviewForwardResult result) {
        return switch (result) {
            case PreviewForwardResult.Preview preview ->
                new PreviewForwardPayload(new ForwardingPreviewView(preview), List.of());
            case PreviewForwardResult.UnknownConversation _ -> notFound();
            case PreviewForwardResult.ConversationNotStarted(var conversation) ->
                failed(new ConversationNotStartedError(ConversationStatus.of(conversation)));
            case PreviewForwardResult.NotConnected _ -> failed(new AtsNotConnectedError(Product.CORD));
            case PreviewForwardResult.PositionNotLinked(var position) -> failed(new PositionNotLinkedError(position));
            case PreviewForwardResult.UnknownJob _ -> failed(new JobNotFoundError(ARGUMENT));
        };
    }

    static PreviewForwardPayload notFound() {
        return failed(new ConversationNotFoundError(ARGUMENT));
    }

    private static PreviewForwardPayload failed(UserError error) {
        return new PreviewForwardPayload(null, List.of(error));
    }
}
