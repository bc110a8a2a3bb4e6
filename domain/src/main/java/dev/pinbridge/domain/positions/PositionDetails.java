package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.Text;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// What people type about a position. The title has 1 to 200 characters, the description up to 100,000 (it may be
/// empty), the rest up to 200 each or nothing.
public record PositionDetails(
        String title,
        String description,
        @Nullable String location,
        @Nullable String employmentType,
        @Nullable String workplaceType) {
    public static final int MAX_LINE = 200;
    public static final int MAX_DESCRIPTION = 100_000;

    public static String title(String raw) {
        return Text.line(raw, MAX_LINE);
    }

    /// For location, employment type and workplace type.
    public static String detail(String raw) {
        return Text.line(raw, MAX_LINE);
    }

    /// A job's description from elsewhere, without what a position's may not contain, and cut where it is too
    /// long.
    public static String imported(String raw) {
        // Composed before it is cut, since some characters are longer then.
        var clean = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t')
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .limit(MAX_DESCRIPTION)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return description(clean.toString());
    }

    PositionDetails described(String newDescription) {
        return new PositionDetails(title, newDescription, location, employmentType, workplaceType);
    }

    public static String description(String raw) {
        return raw.isBlank() ? "" : Text.prose(raw, MAX_DESCRIPTION);
    }
}
