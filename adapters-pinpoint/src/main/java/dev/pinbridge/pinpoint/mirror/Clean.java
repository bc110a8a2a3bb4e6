package dev.pinbridge.pinpoint.mirror;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Values as they can be kept: text without what no database takes, and of a length that an index takes.
final class Clean {
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_EMAIL = 320;
    private static final int LONGEST_URL = 2_000;

    private Clean() {}

    static @Nullable String line(@Nullable String raw) {
        return cut(raw, LONGEST_LINE);
    }

    /// In lower case.
    static @Nullable String email(@Nullable String raw) {
        var text = cut(raw, LONGEST_EMAIL);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /// One that is too long is of no use when it is cut.
    static @Nullable String url(@Nullable String raw) {
        var text = cut(raw, LONGEST_URL + 1);
        return text == null || text.length() > LONGEST_URL ? null : text;
    }

    /// Whole seconds, which is as exact as Pinpoint's times are (reference, section 2).
    static @Nullable Instant time(@Nullable Instant raw) {
        return raw == null ? null : raw.truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable String cut(@Nullable String raw, int longest) {
        if (raw == null) {
            return null;
        }
        var text = raw.strip();
        if (text.length() <= longest && isPlain(text)) {
            return text.isEmpty() ? null : text;
        }
        var kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .limit(longest)
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? null : kept.toString();
    }

    /// As nearly all are, several in each of a million records.
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
