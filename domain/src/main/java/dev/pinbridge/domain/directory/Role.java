package dev.pinbridge.domain.directory;

/// What a person may do in their organisation.
public enum Role {
    /// Everything, settings included.
    ADMIN,
    /// Positions, candidates, conversations and forwarding.
    RECRUITER,
    /// Reading.
    MEMBER
}
