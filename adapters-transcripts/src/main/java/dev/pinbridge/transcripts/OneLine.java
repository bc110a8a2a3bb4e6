package dev.pinbridge.transcripts;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text on one line, without what nobody can keep.
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\p{Z}]+");

    private OneLine() {}

    static String of(String text) {
        return Normalizer.normalize(BREAKS.matcher(text).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    /// @param most how many characters are kept of it
    static String of(String text, int most) {
        var line = of(text);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)).strip();
    }
}
