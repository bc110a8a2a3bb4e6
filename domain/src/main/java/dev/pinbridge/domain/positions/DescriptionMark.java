package dev.pinbridge.domain.positions;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Tells a description from another one without keeping it.
public record DescriptionMark(UUID value) {
    /// @param imported as a position would have it
    public static DescriptionMark of(String imported) {
        return new DescriptionMark(UUID.nameUUIDFromBytes(imported.getBytes(StandardCharsets.UTF_8)));
    }
}
