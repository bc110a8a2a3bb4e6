package dev.pinbridge.application.integration;

import dev.pinbridge.domain.integration.Product;

/// Something was asked of the ATS while there is no working connection to it. The message is for people.
public final class AtsNotConnected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Product product;

    public AtsNotConnected(Product product) {
        super("The ATS is not connected to " + product.title()
                + ". An admin connects it under Settings, Integrations.");
        this.product = product;
    }

    public Product product() {
        return product;
    }
}
