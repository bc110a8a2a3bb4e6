package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.RetryBulkResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `retryBulk`.
record RetryBulkPayload(@Nullable BulkForwardingView bulk, int retriedCount, List<UserError> errors) {
    RetryBulkPayload {
        errors = List.copyOf(errors);
    }

    static RetryBulkPayload of(RetryBulkResult result) {
        return switch (result) {
            case RetryBulkResult.RunAgain(var bulk, var missing) ->
                new RetryBulkPayload(new BulkForwardingView(bulk), missing, List.of());
            case RetryBulkResult.UnknownBulk _ -> failed(List.of(BulkNotFoundError.at("bulkId")));
        };
    }

    static RetryBulkPayload failed(List<UserError> errors) {
        return new RetryBulkPayload(null, 0, errors);
    }
}
