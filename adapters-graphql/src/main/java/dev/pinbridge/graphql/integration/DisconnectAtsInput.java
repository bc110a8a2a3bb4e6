package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;

/// Which product to disconnect, and what becomes of what is stored.
record DisconnectAtsInput(Product product, Retention storedData) {}
