package dev.pinbridge.domain.matching;

/// What is looked at to tell whether a call is about an application.
public enum Signal {
    /// The candidate's e-mail addresses among those of the participants.
    ADDRESS,
    /// The candidate's names among those of the participants.
    NAME,
    /// When the interview is planned, and when the call was.
    TIME,
    /// The interview's interviewers among the participants.
    INTERVIEWERS,
    /// Where people join.
    LINK,
    /// The candidate's name in the title of the call.
    TITLE_NAME,
    /// The job's title in the title of the call.
    TITLE_JOB,
    /// Whether the application was under way at the time.
    PROGRESS
}
