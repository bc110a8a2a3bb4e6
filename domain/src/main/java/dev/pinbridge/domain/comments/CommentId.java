package dev.pinbridge.domain.comments;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

public record CommentId(UUID value) {
    private static final String PREFIX = "PB-";
    /// Crockford's: without letters that are taken for a digit, or for one another.
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final int BITS_OF_A_DIGIT = 5;

    /// The same each time for the same name, so that something is made once however often it is asked for.
    public static CommentId named(String name) {
        return new CommentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /// What stands in the comment's text, so that it can be found again by it: the last 50 bits, which are as
    /// good as random in every kind of UUID in use.
    public String reference() {
        return PREFIX + code();
    }

    /// Whether the reference stands in the text. Only its letters and digits are looked at, so that nothing is
    /// missed because the ATS has escaped, wrapped or marked up the text.
    public boolean isIn(String text) {
        var kept = new StringBuilder(text.length());
        text.chars().filter(c -> c < 0x80 && Character.isLetterOrDigit(c)).forEach(c -> kept.append((char) c));
        return kept.toString().toUpperCase(Locale.ROOT).contains(code());
    }

    private String code() {
        var code = new char[LENGTH];
        var bits = value.getLeastSignificantBits();
        for (var place = LENGTH - 1; place >= 0; place--) {
            code[place] = DIGITS.charAt((int) (bits & (DIGITS.length() - 1)));
            bits >>>= BITS_OF_A_DIGIT;
        }
        return new String(code);
    }
}
