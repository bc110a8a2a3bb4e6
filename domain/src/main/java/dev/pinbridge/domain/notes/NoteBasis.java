package dev.pinbridge.domain.notes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// By which it is known whether a note would be written from anything else than last time.
///
/// @param value the same for the same material; nobody reads from it what the material was
public record NoteBasis(String value) {
    public static NoteBasis of(NoteMaterial material) {
        // The text of a record tells all of its components.
        var all = material.toString().getBytes(StandardCharsets.UTF_8);
        return new NoteBasis(UUID.nameUUIDFromBytes(all).toString());
    }
}
