package dev.pinbridge.domain.access;

/// What lets somebody open a call.
public enum AccessReason {
    /// They recorded it, or made it known here.
    RECORDED,
    /// They took part.
    PARTICIPANT,
    /// They are to hold the interview that it is matched with.
    INTERVIEWER,
    /// Somebody shared it with them.
    SHARED,
    /// They are the recruiter of its job.
    RECRUITER,
    /// They are the hiring manager of its job.
    HIRING_MANAGER,
    /// They are an admin of the organisation.
    ADMIN;

    /// Whether it comes of what the ATS says about the job.
    boolean isHiringRole() {
        return this == INTERVIEWER || this == RECRUITER || this == HIRING_MANAGER;
    }
}
