package dev.pinbridge.graphql.calls;

import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `recordCall`.
record RecordCallPayload(@Nullable CallView call, List<UserError> errors) {
    RecordCallPayload {
        errors = List.copyOf(errors);
    }

    static RecordCallPayload failed(List<UserError> errors) {
        return new RecordCallPayload(null, errors);
    }
}
