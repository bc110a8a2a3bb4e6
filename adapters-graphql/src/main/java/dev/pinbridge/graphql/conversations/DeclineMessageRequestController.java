package dev.pinbridge.graphql.conversations;

import dev.pinbridge.application.conversations.DeclineMessageRequest;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class DeclineMessageRequestController {
    private final DeclineMessageRequest declineMessageRequest;

    DeclineMessageRequestController(DeclineMessageRequest declineMessageRequest) {
        this.declineMessageRequest = declineMessageRequest;
    }

    @MutationMapping
    DeclineMessageRequestPayload declineMessageRequest(
            @Argument DeclineMessageRequestInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        id -> DeclineMessageRequestPayload.of(declineMessageRequest.decline(actor, id)),
                        DeclineMessageRequestPayload::failed);
    }
}
