package dev.pinbridge.graphql.conversations;

import dev.pinbridge.application.conversations.SendMessageRequest;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SendMessageRequestController {
    private final SendMessageRequest sendMessageRequest;

    SendMessageRequestController(SendMessageRequest sendMessageRequest) {
        this.sendMessageRequest = sendMessageRequest;
    }

    @MutationMapping
    SendMessageRequestPayload sendMessageRequest(@Argument SendMessageRequestInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        request -> SendMessageRequestPayload.of(sendMessageRequest.send(
                                actor, request.candidate(), request.position(), request.from(), request.message())),
                        SendMessageRequestPayload::failed);
    }
}
