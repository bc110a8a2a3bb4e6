package dev.pinbridge.domain.calls;

/// The kinds of [CallState].
public enum CallStatus {
    EXPECTED,
    HELD,
    RELEASED;

    public static CallStatus of(CallState state) {
        return switch (state) {
            case CallState.Expected _ -> EXPECTED;
            case CallState.Held _ -> HELD;
            case CallState.Released _ -> RELEASED;
        };
    }
}
