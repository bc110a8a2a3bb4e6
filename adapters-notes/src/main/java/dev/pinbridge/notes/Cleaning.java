package dev.pinbridge.notes;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes out of what was said what was not meant to be said.
final class Cleaning {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LEFT_OVER = Pattern.compile("^[\\s,.;:…–—-]+(?=[\\p{L}\\p{N}])|(?<=,)\\s*,");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern fillers;
    private final Pattern asides;

    Cleaning(Cues cues) {
        var any = anyOf(cues.fillers());
        this.fillers = any.isEmpty()
                ? NOTHING
                : Pattern.compile("(?:[,、]\\s*)?(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}-])[,、…]?", flags());
        var some = anyOf(cues.asides());
        this.asides =
                some.isEmpty() ? NOTHING : Pattern.compile("(?:(?<=^)|(?<=,\\s))(?:" + some + ")(?:,\\s*)", flags());
    }

    /// Empty when nothing is left.
    String clean(String sentence) {
        var text = asides.matcher(fillers.matcher(sentence).replaceAll(" ")).replaceAll("");
        text = LEFT_OVER
                .matcher(SPACES.matcher(text).replaceAll(" ").strip())
                .replaceAll("")
                .strip();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        var first = text.offsetByCodePoints(0, 1);
        return text.equals(sentence) ? text : text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String anyOf(Collection<String> phrases) {
        return phrases.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
}
