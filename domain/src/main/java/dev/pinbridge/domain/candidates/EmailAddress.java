package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address in any script, in lower case because the ATS tells people apart by it without regard to case.
public record EmailAddress(String value) {
    /// RFC 5321, 4.5.3.1.3: a path has 256 octets, two of them the brackets.
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>(),;:\"\\[\\]\\\\]{1,64}@[^\\s@<>(),;:\"\\[\\]\\\\.]+(\\.[^\\s@<>(),;:\"\\[\\]\\\\.]+)+");

    public EmailAddress {
        value = Text.line(value, MAX_LENGTH).toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("must be an e-mail address such as name@example.org");
        }
    }
}
