package dev.pinbridge.application.integration;

import dev.pinbridge.domain.integration.Integration;

/// What became of disconnecting.
public sealed interface DisconnectAtsResult {
    /// Also when it was disconnected before.
    record Disconnected(Integration.Disconnected integration) implements DisconnectAtsResult {}

    record NeverConnected() implements DisconnectAtsResult {}
}
