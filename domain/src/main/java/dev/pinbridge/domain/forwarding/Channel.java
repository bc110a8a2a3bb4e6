package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.Text;

/// Where the ATS is told that a person came from, or more exactly from where within that; 1 to 100 characters.
/// Which words it knows is not documented.
public record Channel(String value) {
    public static final int MAX_LENGTH = 100;

    public Channel {
        value = Text.line(value, MAX_LENGTH);
    }
}
