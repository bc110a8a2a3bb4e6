package dev.pinbridge.pinpoint.jsonapi;

import dev.pinbridge.pinpoint.http.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// The body of an answer that is not a success (reference, section 3).
///
/// @param documented whether it was a JSON:API error document at all, and not some page on the way
/// @param details Pinpoint's words, fit to be shown
public record Problems(boolean documented, List<String> details) {
    private static final int LONGEST = 500;

    public static Problems of(Answer answer) {
        try {
            var raw = Wire.MAPPER.readValue(answer.body(), Raw.class);
            return raw == null || raw.errors == null
                    ? new Problems(false, List.of())
                    : new Problems(
                            true,
                            raw.errors.stream()
                                    .flatMap(Problems::words)
                                    .distinct()
                                    .toList());
        } catch (JacksonException _) {
            return new Problems(false, List.of());
        }
    }

    /// All details in one line; empty when there are none.
    public Optional<String> words() {
        return details.isEmpty() ? Optional.empty() : Optional.of(shortened(String.join("; ", details)));
    }

    public boolean mention(String phrase) {
        return details.stream()
                .anyMatch(detail -> detail.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> words(@Nullable Problem problem) {
        return problem == null
                ? Stream.empty()
                : Stream.of(problem.detail, problem.title)
                        .filter(Objects::nonNull)
                        .map(Problems::oneLine)
                        .filter(text -> !text.isEmpty())
                        .limit(1);
    }

    private static String oneLine(@Nullable String text) {
        return text == null
                ? ""
                : text.codePoints()
                        .map(c -> isPrintable(c) ? c : ' ')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                        .strip();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private record Raw(@Nullable List<@Nullable Problem> errors) {}

    private record Problem(@Nullable String title, @Nullable String detail) {}
}
