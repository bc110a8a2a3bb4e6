package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.EditPositionResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `editPosition`.
record EditPositionPayload(@Nullable PositionView position, List<UserError> errors) {
    EditPositionPayload {
        errors = List.copyOf(errors);
    }

    static EditPositionPayload of(EditPositionResult result) {
        return switch (result) {
            case EditPositionResult.Edited(var position) ->
                new EditPositionPayload(new PositionView(position), List.of());
            case EditPositionResult.UnknownPosition _ -> notFound();
        };
    }

    static EditPositionPayload notFound() {
        return failed(List.of(PositionNotFoundError.at("positionId")));
    }

    static EditPositionPayload failed(List<UserError> errors) {
        return new EditPositionPayload(null, errors);
    }
}
