package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.CapabilityHealth;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.Permissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A capability, and whether it is there.
record CapabilityState(
        Capability capability,
        String permission,
        boolean isRequired,
        boolean isAvailable,
        String costOfMissing,
        @Nullable Instant lastGoodCallAt,
        @Nullable Instant lastTroubleAt,
        @Nullable String trouble,
        @Nullable Instant nextTryAt) {
    /// Of a key that is not in use.
    static List<CapabilityState> all(Permissions permissions) {
        return all(permissions, Map.of(), null);
    }

    static List<CapabilityState> all(
            Permissions permissions, Map<Capability, CapabilityHealth> health, @Nullable Pause pause) {
        return Arrays.stream(Capability.values())
                .map(capability -> of(capability, permissions, health.get(capability), pause))
                .toList();
    }

    private static CapabilityState of(
            Capability capability, Permissions permissions, @Nullable CapabilityHealth health, @Nullable Pause pause) {
        var known = health == null ? new CapabilityHealth(capability, null, null, null) : health;
        return new CapabilityState(
                capability,
                capability.permission(),
                capability.isRequired(),
                permissions.allow(capability),
                capability.costOfMissing(),
                known.lastGoodCallAt(),
                known.lastTroubleAt(),
                known.trouble(),
                pause == null ? null : pause.until());
    }
}
