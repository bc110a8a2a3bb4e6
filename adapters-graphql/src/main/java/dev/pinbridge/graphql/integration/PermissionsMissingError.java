package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import java.util.stream.Collectors;

/// The key lacks a permission that is needed.
record PermissionsMissingError(Product product, Permissions permissions) implements UserError {
    @Override
    public String message() {
        var missing = permissions.missingFor(product).stream()
                .filter(product::requires)
                .map(Capability::permission)
                .collect(Collectors.joining(" and "));
        return "The API key for " + product.title() + " lacks " + missing
                + ". Grant it in Pinpoint under Settings, API & Webhooks, and connect again.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.PERMISSIONS_MISSING;
    }

    public List<CapabilityState> capabilities() {
        return CapabilityState.all(product, permissions);
    }
}
