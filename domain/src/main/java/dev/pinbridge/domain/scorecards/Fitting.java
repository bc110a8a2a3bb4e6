package dev.pinbridge.domain.scorecards;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/// Text from elsewhere without what ours may not contain, cut where it is too long. Possibly empty.
final class Fitting {
    private Fitting() {}

    static String line(String raw, int max) {
        return fitting(raw, max, _ -> false);
    }

    /// Line breaks and tabs are kept.
    static String prose(String raw, int max) {
        return fitting(raw, max, c -> c == '\n' || c == '\r' || c == '\t');
    }

    /// Composed before it is cut, since some characters are longer then.
    private static String fitting(String raw, int max, IntPredicate kept) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(c -> Character.isISOControl(c) && !kept.test(c) ? ' ' : c)
                .dropWhile(Character::isWhitespace)
                .limit(max)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
