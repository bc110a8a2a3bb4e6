package dev.pinbridge.domain.integration;

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

    /// What the product makes use of and has not, in its order.
    public List<Capability> missingFor(Product product) {
        return product.capabilities().stream()
                .filter(capability -> !allow(capability))
                .toList();
    }

    public boolean sufficeFor(Product product) {
        return missingFor(product).stream().noneMatch(product::requires);
    }

    public Permissions without(Capability lost) {
        return new Permissions(Set.copyOf(
                granted.stream().filter(capability -> capability != lost).toList()));
    }
}
