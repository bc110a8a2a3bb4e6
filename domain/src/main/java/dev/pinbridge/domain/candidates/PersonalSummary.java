package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.Text;

/// What a person says of themselves to those who may hire them, in up to 5,000 characters.
public record PersonalSummary(String value) {
    public static final int MAX_LENGTH = 5_000;

    public PersonalSummary {
        value = Text.prose(value, MAX_LENGTH);
    }
}
