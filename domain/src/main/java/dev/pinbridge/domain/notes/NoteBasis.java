package dev.pinbridge.domain.notes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By which it is known whether a note would be written from anything else than last time.
///
/// @param value the same for the same material; tells nothing of what is in it
public record NoteBasis(String value) {
    public static NoteBasis of(NoteMaterial material) {
        try {
            // The text of a record tells all of its components.
            return new NoteBasis(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(material.toString().getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
