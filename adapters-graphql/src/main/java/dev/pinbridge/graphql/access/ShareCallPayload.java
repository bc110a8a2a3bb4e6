package dev.pinbridge.graphql.access;

import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `shareCall`.
record ShareCallPayload(@Nullable CallView call, List<UserError> errors) {
    ShareCallPayload {
        errors = List.copyOf(errors);
    }

    static ShareCallPayload notFound() {
        return failed(List.of(CallNotFoundError.at("callId")));
    }

    static ShareCallPayload failed(List<UserError> errors) {
        return new ShareCallPayload(null, errors);
    }
}
