package dev.pinbridge.persistence.integration;

import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integration.Connected;
import dev.pinbridge.domain.integration.Integration.Disconnected;
import dev.pinbridge.domain.integration.Integration.NeedsAttention;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.persistence.generated.tables.records.IntegrationRecord;
import java.util.Set;

/// Between the three states of an integration and the one row that keeps any of them.
final class IntegrationRows {
    private IntegrationRows() {}

    static IntegrationRecord row(Integration integration) {
        var row = new IntegrationRecord();
        row.setOrganisationId(integration.organisation());
        row.setProduct(integration.product());
        row.setId(integration.id());
        row.setAccount(integration.account());
        row.setGranted(integration.permissions().granted().stream().sorted().toArray(Capability[]::new));
        row.setConnectedAt(integration.connectedAt());
        row.setConnectedBy(integration.connectedBy());
        row.setCheckedAt(integration.checkedAt());
        row.setChangedAt(null);
        row.setAttentionCause(null);
        row.setDisconnectedBy(null);
        switch (integration) {
            case Connected _ -> row.setState("CONNECTED");
            case NeedsAttention attention -> {
                row.setState("NEEDS_ATTENTION");
                row.setAttentionCause(attention.cause());
                row.setChangedAt(attention.since());
            }
            case Disconnected disconnected -> {
                row.setState("DISCONNECTED");
                row.setDisconnectedBy(disconnected.disconnectedBy());
                row.setChangedAt(disconnected.disconnectedAt());
            }
        }
        return row;
    }

    static Integration integration(IntegrationRecord row) {
        var connected = new Connected(
                row.getId(),
                row.getOrganisationId(),
                row.getProduct(),
                row.getAccount(),
                new Permissions(Set.of(row.getGranted())),
                row.getConnectedAt(),
                row.getConnectedBy(),
                row.getCheckedAt());
        return switch (row.getState()) {
            case "CONNECTED" -> connected;
            case "NEEDS_ATTENTION" -> connected.refused(row.getAttentionCause(), row.getChangedAt());
            case "DISCONNECTED" -> connected.disconnect(row.getDisconnectedBy(), row.getChangedAt());
            default -> throw new IllegalStateException("unknown state of an integration: " + row.getState());
        };
    }
}
