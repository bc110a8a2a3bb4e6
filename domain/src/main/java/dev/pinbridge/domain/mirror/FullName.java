package dev.pinbridge.domain.mirror;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// First and last name as one.
public final class FullName {
    private FullName() {}

    /// Null when there is neither.
    public static @Nullable String of(@Nullable String first, @Nullable String last) {
        var full = joined(first, last).strip();
        return full.isEmpty() ? null : full;
    }

    private static String joined(@Nullable String first, @Nullable String last) {
        if (first == null || last == null) {
            return Objects.requireNonNullElse(first == null ? last : first, "");
        }
        return first + " " + last;
    }
}
