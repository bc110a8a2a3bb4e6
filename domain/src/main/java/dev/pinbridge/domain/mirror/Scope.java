package dev.pinbridge.domain.mirror;

/// Which records an organisation lets us mirror.
public enum Scope {
    /// All but those of confidential and private jobs.
    COMMON_JOBS,
    ALL_JOBS
}
