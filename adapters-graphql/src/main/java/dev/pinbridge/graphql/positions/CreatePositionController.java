package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.CreatePosition;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CreatePositionController {
    private final CreatePosition createPosition;

    CreatePositionController(CreatePosition createPosition) {
        this.createPosition = createPosition;
    }

    @MutationMapping
    CreatePositionPayload createPosition(@Argument CreatePositionInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        details -> CreatePositionPayload.of(createPosition.create(actor, details)),
                        CreatePositionPayload::failed);
    }
}
