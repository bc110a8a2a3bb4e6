package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.Text;

/// A word that the ATS hangs on an application, 1 to 100 characters.
public record Tag(String value) {
    public static final int MAX_LENGTH = 100;

    public Tag {
        value = Text.line(value, MAX_LENGTH);
    }
}
