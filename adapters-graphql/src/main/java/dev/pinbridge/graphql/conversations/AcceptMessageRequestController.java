package dev.pinbridge.graphql.conversations;

import dev.pinbridge.application.conversations.AcceptMessageRequest;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class AcceptMessageRequestController {
    private final AcceptMessageRequest acceptMessageRequest;

    AcceptMessageRequestController(AcceptMessageRequest acceptMessageRequest) {
        this.acceptMessageRequest = acceptMessageRequest;
    }

    @MutationMapping
    AcceptMessageRequestPayload acceptMessageRequest(
            @Argument AcceptMessageRequestInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        id -> AcceptMessageRequestPayload.of(acceptMessageRequest.accept(actor, id)),
                        AcceptMessageRequestPayload::failed);
    }
}
