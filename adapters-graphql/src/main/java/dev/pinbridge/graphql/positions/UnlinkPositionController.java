package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.UnlinkPosition;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class UnlinkPositionController {
    private final UnlinkPosition unlinkPosition;

    UnlinkPositionController(UnlinkPosition unlinkPosition) {
        this.unlinkPosition = unlinkPosition;
    }

    @MutationMapping
    UnlinkPositionPayload unlinkPosition(@Argument UnlinkPositionInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(id -> UnlinkPositionPayload.of(unlinkPosition.unlink(actor, id)), UnlinkPositionPayload::failed);
    }
}
