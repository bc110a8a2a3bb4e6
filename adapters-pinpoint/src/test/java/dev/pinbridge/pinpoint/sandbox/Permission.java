package dev.pinbridge.pinpoint.sandbox;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One tick in the permission table of an API key: a verb on a resource, by the names Pinpoint shows in its settings.
public record Permission(String resource, Verb verb) {
    /// What a key may do with a resource. Each is ticked by itself: to write does not include to read.
    public enum Verb {
        READ,
        WRITE,
        DELETE
    }

    private static final List<String> RESOURCES = List.of(
            "Application",
            "Candidate",
            "Comment",
            "Department",
            "Division",
            "Hiring Workflow",
            "Interview",
            "Job",
            "Location",
            "Question",
            "Scorecard",
            "User");

    public Permission {
        if (!RESOURCES.contains(resource)) {
            throw new IllegalArgumentException("no such resource in the permission table: " + resource);
        }
    }

    public static Permission read(String resource) {
        return new Permission(resource, Verb.READ);
    }

    public static Permission write(String resource) {
        return new Permission(resource, Verb.WRITE);
    }

    public static Permission delete(String resource) {
        return new Permission(resource, Verb.DELETE);
    }

    public static Set<Permission> all() {
        return RESOURCES.stream()
                .flatMap(resource -> EnumSet.allOf(Verb.class).stream().map(verb -> new Permission(resource, verb)))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Set<Permission> allBut(Permission... missing) {
        var without = Set.of(missing);
        return all().stream()
                .filter(permission -> !without.contains(permission))
                .collect(Collectors.toUnmodifiableSet());
    }
}
