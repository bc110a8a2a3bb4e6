package dev.pinbridge.graphql.errors;

import java.util.List;

/// The way to a field of a mutation's input.
public final class InputPath {
    private InputPath() {}

    public static List<String> to(String field) {
        return List.of("input", field);
    }
}
