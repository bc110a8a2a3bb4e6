package dev.pinbridge.application.integration;

import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.PurgedRecords;
import org.jspecify.annotations.Nullable;

/// What became of disconnecting.
public sealed interface DisconnectAtsResult {
    /// Also when it was disconnected before.
    ///
    /// @param purged null when what is stored was to be kept
    record Disconnected(
            Integration.Disconnected integration, @Nullable PurgedRecords purged) implements DisconnectAtsResult {}

    record NeverConnected() implements DisconnectAtsResult {}
}
