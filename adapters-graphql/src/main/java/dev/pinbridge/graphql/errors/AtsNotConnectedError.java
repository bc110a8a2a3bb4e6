package dev.pinbridge.graphql.errors;

import dev.pinbridge.domain.integration.Product;

/// A product has no working connection to the ATS.
public record AtsNotConnectedError(Product product) implements UserError {
    @Override
    public String message() {
        return "The ATS is not connected to " + product.title()
                + ". An admin connects it under Settings, Integrations.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ATS_NOT_CONNECTED;
    }
}
