package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.Product;

/// Which product's key to ask about.
record CheckAtsInput(Product product) {}
