package dev.pinbridge.domain.integration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a key was found to be good for.
public record Permissions(Set<Capability> granted) {
    public Permissions {
        granted = Set.copyOf(granted);
    }

    public boolean allow(Capability capability) {
        return granted.contains(capability);
    }

    /// In the order of [Capability].
    public List<Capability> missing() {
        return Arrays.stream(Capability.values()).filter(c -> !allow(c)).toList();
    }

    public boolean suffice() {
        return missing().stream().noneMatch(Capability::isRequired);
    }

    public Permissions without(Capability lost) {
        return new Permissions(Set.copyOf(
                granted.stream().filter(capability -> capability != lost).toList()));
    }
}
