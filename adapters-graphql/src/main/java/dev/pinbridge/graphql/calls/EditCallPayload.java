package dev.pinbridge.graphql.calls;

import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `editCall`.
record EditCallPayload(@Nullable CallView call, List<UserError> errors) {
    EditCallPayload {
        errors = List.copyOf(errors);
    }

    static EditCallPayload notFound() {
        return failed(List.of(CallNotFoundError.at("callId")));
    }

    static EditCallPayload failed(List<UserError> errors) {
        return new EditCallPayload(null, errors);
    }
}
