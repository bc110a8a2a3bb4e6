package dev.pinbridge.domain.notes;

/// What a note is for.
public enum NoteKind {
    SCREENING_CALL,
    INTERVIEW_DEBRIEF,
    QUESTION_AND_ANSWER,
    /// A few sentences for who reads nothing else.
    TLDR,
    /// What was said on each criterion of the scorecard of an interview.
    SCORECARD,
    /// Whatever the organisation has thought of.
    OWN;

    /// Whether it can be made only of a call that a candidate is assigned to.
    public boolean needsCandidate() {
        return switch (this) {
            case QUESTION_AND_ANSWER, TLDR, SCORECARD -> true;
            case SCREENING_CALL, INTERVIEW_DEBRIEF, OWN -> false;
        };
    }

    /// Whether it may go to the ATS. What helps an interviewer to judge is for them alone: there it would be read
    /// as the judgement of somebody.
    public boolean isPostable() {
        return switch (this) {
            case SCREENING_CALL, INTERVIEW_DEBRIEF, QUESTION_AND_ANSWER, TLDR, OWN -> true;
            case SCORECARD -> false;
        };
    }
}
