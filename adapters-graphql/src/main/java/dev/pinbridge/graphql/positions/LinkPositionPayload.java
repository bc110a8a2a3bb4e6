package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.LinkPositionResult;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.errors.AtsNotConnectedError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `linkPosition`.
record LinkPositionPayload(@Nullable PositionView position, List<UserError> errors) {
    LinkPositionPayload {
        errors = List.copyOf(errors);
    }

    static LinkPositionPayload of(LinkPositionResult result) {
        return switch (result) {
            case LinkPositionResult.Linked(var position) ->
                new LinkPositionPayload(new PositionView(position), List.of());
            case LinkPositionResult.UnknownPosition _ -> failed(List.of(PositionNotFoundError.at("positionId")));
            case LinkPositionResult.NotConnected _ -> failed(List.of(new AtsNotConnectedError(Product.CORD)));
            case LinkPositionResult.UnknownJob _ -> failed(List.of(JobNotFoundError.at("jobReference")));
            case LinkPositionResult.JobNotOpen(var job) -> failed(List.of(new JobNotOpenError(job)));
        };
    }

    static LinkPositionPayload failed(List<UserError> errors) {
        return new LinkPositionPayload(null, errors);
    }
}
