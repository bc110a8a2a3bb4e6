package dev.pinbridge.notes;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which model writes notes.
///
/// @param baseUrl of a chat API that is compatible with OpenAI's, up to and including the version, such as
///     `https://api.openai.com/v1`; without it, no model is used
/// @param apiKey empty or null for a server that needs none
/// @param model what the server calls it
/// @param timeout for one answer, from the question to its last word
/// @param inputTokens how much of a transcript is given to the model at once; what is longer is split
@ConfigurationProperties("pinbridge.notes")
record NotesProperties(
        @Nullable String baseUrl,
        @Nullable String apiKey,
        @Nullable String model,
        @DefaultValue("2m") Duration timeout,
        @DefaultValue("24000") int inputTokens) {
    /// A single utterance of the longest kind has to fit.
    private static final int FEWEST_TOKENS = 1_000;

    NotesProperties {
        baseUrl = baseUrl == null || baseUrl.isBlank() ? null : baseUrl.strip();
        apiKey = Objects.requireNonNullElse(apiKey, "").strip();
        if (baseUrl != null && (model == null || model.isBlank())) {
            throw new IllegalArgumentException("PINBRIDGE_NOTES_MODEL is missing: PINBRIDGE_NOTES_BASE_URL is set");
        }
        if (timeout.isNegative() || timeout.isZero() || inputTokens < FEWEST_TOKENS) {
            throw new IllegalArgumentException("PINBRIDGE_NOTES_TIMEOUT must be positive, and"
                    + " PINBRIDGE_NOTES_INPUT_TOKENS " + FEWEST_TOKENS + " or more");
        }
    }

    @Override
    public String toString() {
        return "NotesProperties[baseUrl=" + baseUrl + ", apiKey=redacted, model=" + model + ", timeout=" + timeout
                + ", inputTokens=" + inputTokens + "]";
    }
}
