package dev.pinbridge.domain.integration;

/// Why nothing is asked of an account for a while.
public enum PauseReason {
    /// It had too many requests (429).
    ASKED_TO_WAIT,
    /// It cannot be reached, or has trouble of its own. After the pause one request finds out.
    NOT_ANSWERING
}
