package dev.pinbridge.domain.mirror;

/// What somebody does in hiring for a job.
public enum HiringRole {
    RECRUITER,
    HIRING_MANAGER,
    /// Of an interview about an application for the job.
    INTERVIEWER
}
