package dev.pinbridge.graphql.matching;

import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `undoMatch`.
record UndoMatchPayload(@Nullable CallView call, List<UserError> errors) {
    UndoMatchPayload {
        errors = List.copyOf(errors);
    }

    static UndoMatchPayload notFound() {
        return new UndoMatchPayload(null, List.of(CallNotFoundError.at("callId")));
    }
}
