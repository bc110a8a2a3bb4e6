package dev.pinbridge.domain;

import java.text.Normalizer;

/// Text as people type it: any script, composed the same way (NFC), free of what no database and no ATS can keep.
public final class Text {
    private Text() {}

    /// One line of 1 to `max` characters (Unicode code points), without surrounding white space.
    public static String line(String raw, int max) {
        var text = clean(raw);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("must be a single line without control characters");
        }
        return sized(text, max);
    }

    /// Several lines of 1 to `max` characters (Unicode code points); line breaks and tabs are kept.
    public static String prose(String raw, int max) {
        var text = clean(raw);
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new InvalidValue("must not contain control characters other than line breaks and tabs");
        }
        return sized(text, max);
    }

    private static String clean(String raw) {
        if (raw.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new InvalidValue("must be valid Unicode; it contains half of a character");
        }
        return Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
    }

    private static String sized(String text, int max) {
        var length = text.codePointCount(0, text.length());
        if (length == 0) {
            throw new InvalidValue("must not be empty");
        }
        if (length > max) {
            throw new InvalidValue("must have at most " + max + " characters; it has " + length);
        }
        return text;
    }
}
