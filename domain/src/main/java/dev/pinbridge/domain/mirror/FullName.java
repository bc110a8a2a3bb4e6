package dev.pinbridge.domain.mirror;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// First and last name as one.
public final class FullName {
    private FullName() {}

    /// Null when there is neither.
    public static @Nullable String of(@Nullable String first, @Nullable String last) {
        var full = Stream.of(first, last)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
        return full.isEmpty() ? null : full;
    }
}
