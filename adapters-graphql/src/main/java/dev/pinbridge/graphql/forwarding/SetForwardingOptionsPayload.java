package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.SetForwardingOptionsResult;
import dev.pinbridge.graphql.errors.UserError;
import dev.pinbridge.graphql.positions.PositionNotFoundError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `setForwardingOptions`.
record SetForwardingOptionsPayload(@Nullable ForwardingOptionsView forwardingOptions, List<UserError> errors) {
    SetForwardingOptionsPayload {
        errors = List.copyOf(errors);
    }

    static SetForwardingOptionsPayload of(SetForwardingOptionsResult result) {
        return switch (result) {
            case SetForwardingOptionsResult.OptionsSet(var options) ->
                new SetForwardingOptionsPayload(new ForwardingOptionsView(options), List.of());
            case SetForwardingOptionsResult.UnknownPosition _ ->
                failed(List.of(PositionNotFoundError.at("positionId")));
        };
    }

    static SetForwardingOptionsPayload failed(List<UserError> errors) {
        return new SetForwardingOptionsPayload(null, errors);
    }
}
