package dev.pinbridge.graphql.integration;

import dev.pinbridge.application.integration.CheckAtsResult;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.errors.AtsNotConnectedError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `checkAts`.
record CheckAtsPayload(@Nullable IntegrationView integration, List<UserError> errors) {
    CheckAtsPayload {
        errors = List.copyOf(errors);
    }

    static CheckAtsPayload of(Product product, CheckAtsResult result) {
        return switch (result) {
            case CheckAtsResult.Checked(var integration) ->
                new CheckAtsPayload(new IntegrationView(integration), List.of());
            case CheckAtsResult.NotConnected _ -> failed(new AtsNotConnectedError(product));
            case CheckAtsResult.NoSuchAccount(var account) -> failed(new AccountNotFoundError(account.value()));
            case CheckAtsResult.AtsUnreachable(var why) -> failed(new AtsUnreachableError(why));
        };
    }

    private static CheckAtsPayload failed(UserError error) {
        return new CheckAtsPayload(null, List.of(error));
    }
}
