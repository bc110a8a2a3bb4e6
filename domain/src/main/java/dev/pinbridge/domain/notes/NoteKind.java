package dev.pinbridge.domain.notes;

/// What a note is for.
public enum NoteKind {
    SCREENING_CALL,
    INTERVIEW_DEBRIEF,
    QUESTION_AND_ANSWER,
    /// A few sentences for who reads nothing else.
    TLDR,
    /// Whatever the organisation has thought of.
    OWN;

    /// Why there is none of the kinds that need a candidate.
    /// Whether it can be made only of a call that a candidate is assigned to.
    public boolean needsCandidate() {
        return switch (this) {
            case QUESTION_AND_ANSWER, TLDR -> true;
            case SCREENING_CALL, INTERVIEW_DEBRIEF, OWN -> false;
        };
    }
}
