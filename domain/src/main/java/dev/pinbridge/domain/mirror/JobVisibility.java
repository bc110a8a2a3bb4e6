package dev.pinbridge.domain.mirror;

import java.util.List;

/// Who may know of a job.
public enum JobVisibility {
    EXTERNAL,
    INTERNAL,
    /// Nobody but those who have the link, and users with the right to see such jobs.
    CONFIDENTIAL,
    /// Nobody but those who have the link, and users who were added to the job.
    PRIVATE,
    /// The ATS does not say, or in a word that was not known when this was written.
    OTHER;

    /// Those of which the records are mirrored only when the organisation says so.
    public static final List<JobVisibility> RESTRICTED = List.of(CONFIDENTIAL, PRIVATE);

    /// Whether it is one of [#RESTRICTED].
    public boolean isRestricted() {
        return RESTRICTED.contains(this);
    }
}
