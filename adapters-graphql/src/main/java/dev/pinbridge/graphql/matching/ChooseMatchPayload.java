package dev.pinbridge.graphql.matching;

import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `chooseMatch`.
record ChooseMatchPayload(@Nullable CallView call, List<UserError> errors) {
    ChooseMatchPayload {
        errors = List.copyOf(errors);
    }

    static ChooseMatchPayload failed(List<UserError> errors) {
        return new ChooseMatchPayload(null, errors);
    }
}
