package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `createPosition`.
record CreatePositionPayload(@Nullable PositionView position, List<UserError> errors) {
    CreatePositionPayload {
        errors = List.copyOf(errors);
    }

    static CreatePositionPayload of(Position position) {
        return new CreatePositionPayload(new PositionView(position), List.of());
    }

    static CreatePositionPayload failed(List<UserError> errors) {
        return new CreatePositionPayload(null, errors);
    }
}
