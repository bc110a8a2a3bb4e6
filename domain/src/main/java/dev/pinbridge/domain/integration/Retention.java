package dev.pinbridge.domain.integration;

/// What becomes of what is stored of an account when it is disconnected.
public enum Retention {
    /// Links and history stay; what was to be sent waits.
    KEEP,
    /// Everything that came from the account or was meant for it is deleted.
    PURGE
}
