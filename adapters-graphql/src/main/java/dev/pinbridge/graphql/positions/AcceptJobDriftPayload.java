package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.AcceptJobDriftResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `acceptJobDrift`.
record AcceptJobDriftPayload(@Nullable PositionView position, List<UserError> errors) {
    AcceptJobDriftPayload {
        errors = List.copyOf(errors);
    }

    static AcceptJobDriftPayload of(AcceptJobDriftResult result) {
        return switch (result) {
            case AcceptJobDriftResult.Accepted(var position) ->
                new AcceptJobDriftPayload(new PositionView(position), List.of());
            case AcceptJobDriftResult.UnknownPosition _ -> failed(List.of(PositionNotFoundError.at("positionId")));
        };
    }

    static AcceptJobDriftPayload failed(List<UserError> errors) {
        return new AcceptJobDriftPayload(null, errors);
    }
}
