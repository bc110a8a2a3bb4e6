package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.EditPosition;
import dev.pinbridge.application.positions.ReadPositions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.graphql.relay.NodeIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class EditPositionController {
    private final EditPosition editPosition;
    private final ReadPositions read;

    EditPositionController(EditPosition editPosition, ReadPositions read) {
        this.editPosition = editPosition;
        this.read = read;
    }

    @MutationMapping
    EditPositionPayload editPosition(@Argument EditPositionInput input, @ContextValue Actor actor) {
        return NodeIds.position(input.positionId())
                .flatMap(id -> read.find(actor, id))
                .map(position -> edit(actor, position, input))
                .orElseGet(EditPositionPayload::notFound);
    }

    private EditPositionPayload edit(Actor actor, Position now, EditPositionInput input) {
        return input.decode(now.details())
                .fold(
                        details -> EditPositionPayload.of(editPosition.edit(actor, now.id(), details)),
                        EditPositionPayload::failed);
    }
}
