package dev.pinbridge.pinpoint.positions;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The attributes of a question that we use, under Pinpoint's names (reference, section 4.11).
record QuestionAttributes(
        @Nullable String title,
        @Nullable String questionType,
        @Nullable Boolean required,
        @Nullable JsonNode multipleChoiceOptions) {
    /// Of whatever shape: how they are written is not documented.
    boolean hasOptions() {
        var options = multipleChoiceOptions;
        return options != null
                && (options.isContainer()
                        ? !options.isEmpty()
                        : options.isString() && !options.asString().isBlank());
    }
}
