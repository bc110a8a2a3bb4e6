package dev.pinbridge.graphql.matching;

import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `rejectMatch`.
record RejectMatchPayload(@Nullable CallView call, List<UserError> errors) {
    RejectMatchPayload {
        errors = List.copyOf(errors);
    }

    static RejectMatchPayload notFound() {
        return new RejectMatchPayload(null, List.of(CallNotFoundError.at("callId")));
    }
}
