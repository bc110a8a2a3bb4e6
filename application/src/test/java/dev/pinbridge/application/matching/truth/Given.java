package dev.pinbridge.application.matching.truth;

import java.util.Arrays;
import java.util.List;

/// A first name, and what those who bear it are called for short.
record Given(Spelling spelling, List<Spelling> shortForms) {
    Given {
        shortForms = List.copyOf(shortForms);
    }

    /// As it stands in the list of names.
    static Given read(String text) {
        var split = text.indexOf(':');
        if (split < 0) {
            return new Given(Spelling.read(text), List.of());
        }
        var shortForms = Arrays.stream(text.substring(split + 1).split(","))
                .map(Spelling::read)
                .toList();
        return new Given(Spelling.read(text.substring(0, split)), shortForms);
    }
}
