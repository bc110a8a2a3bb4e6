package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.Integration;

/// Whether an integration can be used.
enum IntegrationStatus {
    CONNECTED,
    NEEDS_ATTENTION,
    DISCONNECTED;

    static IntegrationStatus of(Integration integration) {
        return switch (integration) {
            case Integration.Connected _ -> CONNECTED;
            case Integration.NeedsAttention _ -> NEEDS_ATTENTION;
            case Integration.Disconnected _ -> DISCONNECTED;
        };
    }
}
