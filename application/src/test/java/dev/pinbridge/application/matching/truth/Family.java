package dev.pinbridge.application.matching.truth;

/// What makes calls of a kind hard to match.
public enum Family {
    /// Nothing much: the addresses are right.
    PLAIN,
    /// The candidate joins with an address that the ATS does not have.
    PERSONAL_MAIL,
    /// The candidate's name is not as in the ATS, and there is no address of any use.
    NAME_VARIANT,
    /// Only colleagues are listed.
    MISSING_CANDIDATE,
    /// The meeting was moved without the ATS being told, or somebody got a time zone wrong.
    WRONG_TIME,
    /// The same people interview somebody else right before or after, and the call runs over.
    BACK_TO_BACK,
    /// Somebody else who applied has the same name.
    NAMESAKES,
    /// Several parts with several interviewers, of whom some are missing, and outsiders.
    PANEL,
    /// Colleagues talk about somebody afterwards.
    DEBRIEF,
    /// The ATS has the same person twice, or two applications fit equally.
    DUPLICATES,
    /// Nothing but the link tells.
    LINK_ONLY,
    /// Not about anybody who applied.
    STRANGER
}
