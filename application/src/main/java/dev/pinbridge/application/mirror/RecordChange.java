package dev.pinbridge.application.mirror;

/// What asking for one record changed here.
public enum RecordChange {
    ADDED,
    CHANGED,
    UNCHANGED,
    /// The ATS has it no longer, or does not show it; it was here.
    REMOVED,
    /// The ATS has none, or does not show it; there was none here either.
    NOT_FOUND,
    /// The ATS has it, but it makes no sense and was kept aside.
    UNREADABLE;

    /// Whether the ATS has it.
    public boolean isThere() {
        return switch (this) {
            case ADDED, CHANGED, UNCHANGED, UNREADABLE -> true;
            case REMOVED, NOT_FOUND -> false;
        };
    }
}
