package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.CancelForwardingResult;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `cancelForwarding`.
record CancelForwardingPayload(@Nullable ForwardingView forwarding, List<UserError> errors) {
    CancelForwardingPayload {
        errors = List.copyOf(errors);
    }

    static CancelForwardingPayload of(CancelForwardingResult result) {
        return switch (result) {
            case CancelForwardingResult.Cancelled(var forwarding) ->
                new CancelForwardingPayload(new ForwardingView(forwarding), List.of());
            case CancelForwardingResult.TooLate(var forwarding) ->
                new CancelForwardingPayload(
                        new ForwardingView(forwarding),
                        List.of(new ForwardingTooLateError(ForwardingStatus.of(forwarding.state()))));
            case CancelForwardingResult.UnknownForwarding _ ->
                failed(List.of(ForwardingNotFoundError.at("forwardingId")));
        };
    }

    static CancelForwardingPayload failed(List<UserError> errors) {
        return new CancelForwardingPayload(null, errors);
    }
}
