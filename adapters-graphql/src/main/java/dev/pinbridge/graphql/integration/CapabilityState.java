package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.CapabilityHealth;
import dev.pinbridge.domain.integration.Need;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import java.time.Instant;
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
    static List<CapabilityState> all(Product product, Permissions permissions) {
        return all(product, permissions, Map.of(), null);
    }

    static List<CapabilityState> all(
            Product product, Permissions permissions, Map<Capability, CapabilityHealth> health, @Nullable Pause pause) {
        return product.needs().stream()
                .map(need -> of(need, permissions, health.get(need.capability()), pause))
                .toList();
    }

    private static CapabilityState of(
            Need need, Permissions permissions, @Nullable CapabilityHealth health, @Nullable Pause pause) {
        var capability = need.capability();
        var known = health == null ? new CapabilityHealth(capability, null, null, null) : health;
        return new CapabilityState(
                capability,
                capability.permission(),
                need.isRequired(),
                permissions.allow(capability),
                need.costOfMissing(),
                known.lastGoodCallAt(),
                known.lastTroubleAt(),
                known.trouble(),
                pause == null ? null : pause.until());
    }
}
