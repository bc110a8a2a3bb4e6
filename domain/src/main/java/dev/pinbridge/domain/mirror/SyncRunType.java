package dev.pinbridge.domain.mirror;

/// Why the records of a kind were read.
public enum SyncRunType {
    /// To have them all for the first time.
    FIRST_IMPORT,
    /// To find what changed since the last time.
    LOOK,
    /// To find what is gone, and what was missed.
    SWEEP
}
