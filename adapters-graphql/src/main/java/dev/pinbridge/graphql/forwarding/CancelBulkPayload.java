package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.CancelBulkResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `cancelBulk`.
record CancelBulkPayload(
        @Nullable BulkForwardingView bulk, int cancelledCount, int tooLateCount, List<UserError> errors) {
    CancelBulkPayload {
        errors = List.copyOf(errors);
    }

    static CancelBulkPayload of(CancelBulkResult result) {
        return switch (result) {
            case CancelBulkResult.Cancelled(var bulk, var cancelled, var tooLate) ->
                new CancelBulkPayload(new BulkForwardingView(bulk), cancelled, tooLate, List.of());
            case CancelBulkResult.UnknownBulk _ -> failed(List.of(BulkNotFoundError.at("bulkId")));
        };
    }

    static CancelBulkPayload failed(List<UserError> errors) {
        return new CancelBulkPayload(null, 0, 0, errors);
    }
}
