package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a write, so that the answer names all of it at once.
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        found.add(problem);
    }

    void addIf(boolean condition, Problem problem) {
        if (condition) {
            add(problem);
        }
    }

    void requireText(WriteDocument document, String... attributes) {
        for (var attribute : attributes) {
            addIf(document.text(attribute) == null, Problem.blank(attribute));
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw ApiFailure.invalid(found);
        }
    }
}
