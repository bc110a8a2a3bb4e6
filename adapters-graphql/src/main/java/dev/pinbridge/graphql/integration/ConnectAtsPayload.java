package dev.pinbridge.graphql.integration;

import dev.pinbridge.application.integration.ConnectAtsResult;
import dev.pinbridge.graphql.errors.PlanTooLowError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `connectAts`.
record ConnectAtsPayload(@Nullable IntegrationView integration, List<UserError> errors) {
    ConnectAtsPayload {
        errors = List.copyOf(errors);
    }

    static ConnectAtsPayload of(ConnectAtsResult result) {
        return switch (result) {
            case ConnectAtsResult.Connected(var integration) ->
                new ConnectAtsPayload(new IntegrationView(integration), List.of());
            case ConnectAtsResult.PlanTooLow(var plan) -> failed(new PlanTooLowError(plan));
            case ConnectAtsResult.OtherAccountConnected(var account) ->
                failed(new OtherAccountConnectedError(account.value()));
            case ConnectAtsResult.NoSuchAccount(var account) -> failed(new AccountNotFoundError(account.value()));
            case ConnectAtsResult.KeyRefused _ -> failed(new ApiKeyRefusedError());
            case ConnectAtsResult.ApiSwitchedOff _ -> failed(new ApiSwitchedOffError());
            case ConnectAtsResult.PermissionsMissing(var product, var permissions) ->
                failed(new PermissionsMissingError(product, permissions));
            case ConnectAtsResult.AtsUnreachable(var why) -> failed(new AtsUnreachableError(why));
        };
    }

    private static ConnectAtsPayload failed(UserError error) {
        return failed(List.of(error));
    }

    static ConnectAtsPayload failed(List<UserError> errors) {
        return new ConnectAtsPayload(null, errors);
    }
}
