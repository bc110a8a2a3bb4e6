package dev.pinbridge.graphql.access;

import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `unshareCall`.
record UnshareCallPayload(@Nullable CallView call, List<UserError> errors) {
    UnshareCallPayload {
        errors = List.copyOf(errors);
    }

    static UnshareCallPayload notFound() {
        return failed(List.of(CallNotFoundError.at("callId")));
    }

    static UnshareCallPayload failed(List<UserError> errors) {
        return new UnshareCallPayload(null, errors);
    }
}
