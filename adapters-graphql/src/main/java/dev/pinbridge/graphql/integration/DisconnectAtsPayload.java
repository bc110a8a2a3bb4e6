package dev.pinbridge.graphql.integration;

import dev.pinbridge.application.integration.DisconnectAtsResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `disconnectAts`.
record DisconnectAtsPayload(
        @Nullable IntegrationView integration, @Nullable PurgedRecordsView purged, List<UserError> errors) {
    DisconnectAtsPayload {
        errors = List.copyOf(errors);
    }

    static DisconnectAtsPayload of(DisconnectAtsResult result) {
        return switch (result) {
            case DisconnectAtsResult.Disconnected(var integration, var purged) ->
                new DisconnectAtsPayload(
                        new IntegrationView(integration),
                        purged == null ? null : new PurgedRecordsView(purged),
                        List.of());
            case DisconnectAtsResult.NeverConnected _ ->
                new DisconnectAtsPayload(null, null, List.of(new AtsNeverConnectedError()));
        };
    }
}
