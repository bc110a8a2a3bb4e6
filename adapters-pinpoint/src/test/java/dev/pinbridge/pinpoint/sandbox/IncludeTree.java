package dev.pinbridge.pinpoint.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/// The relationships asked for with `include`: `a,b.c` is a tree with the branches `a` and `b`, the latter with
/// `c`.
record IncludeTree(Map<String, IncludeTree> branches) {
    static IncludeTree empty() {
        return new IncludeTree(new LinkedHashMap<>());
    }

    static IncludeTree parse(String value) {
        var root = empty();
        for (var path : value.split(",")) {
            var at = root;
            for (var name : path.split("\\.")) {
                at = at.branches.computeIfAbsent(name, _ -> empty());
            }
        }
        return root;
    }

    /// Whether a relationship of this name is asked for anywhere.
    boolean names(String relationship) {
        return branches.containsKey(relationship)
                || branches.values().stream().anyMatch(branch -> branch.names(relationship));
    }

    /// Whether every relationship named exists where it is named.
    boolean fits(Schema schema, Iterable<ResourceType> types) {
        return branches.entrySet().stream().allMatch(branch -> {
            var targets = schema.targets(types, branch.getKey());
            return targets.isPresent() && branch.getValue().fits(schema, targets.get());
        });
    }
}
