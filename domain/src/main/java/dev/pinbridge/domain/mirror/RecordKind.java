package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.integration.Capability;

/// A kind of record that is mirrored, in the order in which a first import begins with them.
public enum RecordKind {
    JOBS(Capability.READ_JOBS, true, true),
    USERS(Capability.READ_USERS, true, false),
    INTERVIEWS(Capability.READ_INTERVIEWS, false, true),
    APPLICATIONS(Capability.READ_APPLICATIONS, false, true),
    CANDIDATES(Capability.READ_CANDIDATES, false, true);

    private final Capability needed;
    private final boolean listed;
    private final boolean dated;

    RecordKind(Capability needed, boolean listed, boolean dated) {
        this.needed = needed;
        this.listed = listed;
        this.dated = dated;
    }

    /// What a key must be good for to read it.
    public Capability needed() {
        return needed;
    }

    /// Whether there are so few that each sweep reads them whole. Of the others a sweep reads the ids only.
    public boolean isListed() {
        return listed;
    }

    /// Whether the ATS can be asked for those that changed since (reference, section 6).
    public boolean isDated() {
        return dated;
    }
}
