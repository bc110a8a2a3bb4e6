package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.ImportPositionResult;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.errors.AtsNotConnectedError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `importPosition`.
record ImportPositionPayload(@Nullable PositionView position, List<UserError> errors) {
    ImportPositionPayload {
        errors = List.copyOf(errors);
    }

    static ImportPositionPayload of(ImportPositionResult result) {
        return switch (result) {
            case ImportPositionResult.Imported(var position) ->
                new ImportPositionPayload(new PositionView(position), List.of());
            case ImportPositionResult.NotConnected _ -> failed(List.of(new AtsNotConnectedError(Product.CORD)));
            case ImportPositionResult.UnknownJob _ -> failed(List.of(JobNotFoundError.at("jobReference")));
            case ImportPositionResult.JobNotOpen(var job) -> failed(List.of(new JobNotOpenError(job)));
        };
    }

    static ImportPositionPayload failed(List<UserError> errors) {
        return new ImportPositionPayload(null, errors);
    }
}
