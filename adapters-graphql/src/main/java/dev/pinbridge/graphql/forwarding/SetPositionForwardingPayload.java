package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.SetPositionForwardingResult;
import dev.pinbridge.graphql.errors.UserError;
import dev.pinbridge.graphql.positions.PositionNotFoundError;
import dev.pinbridge.graphql.positions.PositionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `setPositionForwarding`.
record SetPositionForwardingPayload(@Nullable PositionView position, List<UserError> errors) {
    SetPositionForwardingPayload {
        errors = List.copyOf(errors);
    }

    static SetPositionForwardingPayload of(SetPositionForwardingResult result) {
        return switch (result) {
            case SetPositionForwardingResult.RuleSet(var position) ->
                new SetPositionForwardingPayload(new PositionView(position), List.of());
            case SetPositionForwardingResult.UnknownPosition _ ->
                failed(List.of(PositionNotFoundError.at("positionId")));
        };
    }

    static SetPositionForwardingPayload failed(List<UserError> errors) {
        return new SetPositionForwardingPayload(null, errors);
    }
}
