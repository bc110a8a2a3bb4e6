package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.relay.NodeIds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An integration as the schema shows it.
record IntegrationView(Integration integration) {
    public String id() {
        return NodeIds.of(integration.id());
    }

    public Product product() {
        return integration.product();
    }

    public String account() {
        return integration.account().value();
    }

    public IntegrationStatus status() {
        return IntegrationStatus.of(integration);
    }

    public Instant connectedAt() {
        return integration.connectedAt();
    }

    public Instant lastCheckedAt() {
        return integration.checkedAt();
    }

    public @Nullable IntegrationAttention attention() {
        return integration instanceof Integration.NeedsAttention needs
                ? new IntegrationAttention(needs.cause(), needs.since())
                : null;
    }

    public @Nullable Instant disconnectedAt() {
        return integration instanceof Integration.Disconnected disconnected ? disconnected.disconnectedAt() : null;
    }

    @Nullable
    PersonId whoDisconnected() {
        return integration instanceof Integration.Disconnected disconnected ? disconnected.disconnectedBy() : null;
    }
}
