package dev.pinbridge.notes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.ai.tokenizer.TokenCountEstimator;

/// How much a model is given at once. Each has tokens of its own, so the count is an estimate.
///
/// @param most tokens at once
record Budget(TokenCountEstimator tokens, int most) {
    /// The lines in parts that each fit, broken between lines. A line that is too long by itself is a part.
    List<List<String>> parts(List<String> lines) {
        var parts = new ArrayList<List<String>>();
        var used = most;
        for (var line : lines) {
            var size = tokens.estimate(line);
            if (used + size > most || parts.isEmpty()) {
                parts.add(new ArrayList<>());
                used = 0;
            }
            parts.getLast().add(line);
            used += size;
        }
        return parts;
    }

    int size(List<String> lines) {
        return lines.stream().mapToInt(tokens::estimate).sum();
    }
}
