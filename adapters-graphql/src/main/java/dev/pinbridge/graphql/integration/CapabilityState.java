package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Permissions;
import java.util.Arrays;
import java.util.List;

/// A capability, and whether it is there.
record CapabilityState(
        Capability capability, String permission, boolean isRequired, boolean isAvailable, String costOfMissing) {
    static List<CapabilityState> all(Permissions permissions) {
        return Arrays.stream(Capability.values())
                .map(capability -> of(capability, permissions))
                .toList();
    }

    private static CapabilityState of(Capability capability, Permissions permissions) {
        return new CapabilityState(
                capability,
                capability.permission(),
                capability.isRequired(),
                permissions.allow(capability),
                capability.costOfMissing());
    }
}
