package dev.pinbridge.application.forwarding;

/// How the people of a position are sent.
public enum PositionForwarding {
    /// As the organisation's toggle says.
    AS_ORGANISATION,
    /// By themselves when a conversation starts.
    AUTOMATIC,
    /// Only by hand.
    MANUAL
}
