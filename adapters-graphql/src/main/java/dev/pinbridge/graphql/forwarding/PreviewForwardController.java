package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.PreviewForward;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class PreviewForwardController {
    private final PreviewForward previewForward;

    PreviewForwardController(PreviewForward previewForward) {
        this.previewForward = previewForward;
    }

    @QueryMapping
    PreviewForwardPayload previewForward(@Argument String conversationId, @ContextValue Actor actor) {
        return NodeIds.conversation(conversationId)
                .map(id -> PreviewForwardPayload.of(previewForward.preview(actor, id)))
                .orElseGet(PreviewForwardPayload::notFound);
    }
}
