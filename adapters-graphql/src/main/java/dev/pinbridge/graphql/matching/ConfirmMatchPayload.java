package dev.pinbridge.graphql.matching;

import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `confirmMatch`.
record ConfirmMatchPayload(@Nullable CallView call, List<UserError> errors) {
    ConfirmMatchPayload {
        errors = List.copyOf(errors);
    }

    static ConfirmMatchPayload notFound() {
        return new ConfirmMatchPayload(null, List.of(CallNotFoundError.at("callId")));
    }
}
