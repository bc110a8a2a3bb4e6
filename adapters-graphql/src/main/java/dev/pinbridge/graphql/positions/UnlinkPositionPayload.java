package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.UnlinkPositionResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `unlinkPosition`.
record UnlinkPositionPayload(@Nullable PositionView position, List<UserError> errors) {
    UnlinkPositionPayload {
        errors = List.copyOf(errors);
    }

    static UnlinkPositionPayload of(UnlinkPositionResult result) {
        return switch (result) {
            case UnlinkPositionResult.Unlinked(var position) ->
                new UnlinkPositionPayload(new PositionView(position), List.of());
            case UnlinkPositionResult.UnknownPosition _ -> failed(List.of(PositionNotFoundError.at("positionId")));
        };
    }

    static UnlinkPositionPayload failed(List<UserError> errors) {
        return new UnlinkPositionPayload(null, errors);
    }
}
