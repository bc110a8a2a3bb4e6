package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.Text;
import org.jspecify.annotations.Nullable;

/// A person's name in any script, each part of 1 to 200 characters.
///
/// @param last null for people who have one name only
public record PersonName(String first, @Nullable String last) {
    public static final int MAX_LENGTH = 200;

    /// One part, first or last.
    public static String part(String raw) {
        return Text.line(raw, MAX_LENGTH);
    }

    public String full() {
        return last == null ? first : first + " " + last;
    }
}
