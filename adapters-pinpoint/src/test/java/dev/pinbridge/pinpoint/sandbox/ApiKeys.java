package dev.pinbridge.pinpoint.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The API keys of a company, each with its own permissions.
public final class ApiKeys {
    private final Map<String, Set<Permission>> permissionsByKey = new ConcurrentHashMap<>();

    ApiKeys() {}

    /// Issues a new key that may do exactly this.
    public String issue(Permission... permissions) {
        return issue(Set.of(permissions));
    }

    public String issue(Set<Permission> permissions) {
        var key = "sandbox-" + UUID.randomUUID();
        add(key, permissions);
        return key;
    }

    /// Adds a key of the caller's choosing, or changes what an existing one may do.
    public void add(String key, Set<Permission> permissions) {
        permissionsByKey.put(key, Set.copyOf(permissions));
    }

    /// From now on the key is as good as unknown.
    public void revoke(String key) {
        permissionsByKey.remove(key);
    }

    Optional<Set<Permission>> permissionsOf(String key) {
        return Optional.ofNullable(permissionsByKey.get(key));
    }

    Map<String, Set<Permission>> all() {
        return Map.copyOf(permissionsByKey);
    }
}
