package dev.pinbridge.domain.matching;

/// What a signal shows of a call and an application. Of each signal there is one at most; a signal of which
/// nothing is known shows nothing.
public enum Observation {
    /// A participant has the candidate's address.
    ADDRESS_SAME(Signal.ADDRESS),
    /// A participant's address leads to the same mailbox, though it is written otherwise.
    ADDRESS_SAME_MAILBOX(Signal.ADDRESS),
    /// A colleague has the candidate's address, who then applied for another job in the house, now or long ago.
    ADDRESS_OF_COLLEAGUE(Signal.ADDRESS),
    /// A participant's address is the candidate's at another provider, or is made of the candidate's name.
    ADDRESS_ALIKE(Signal.ADDRESS),
    /// Somebody from outside has an address, which is another one.
    ADDRESS_DIFFERENT(Signal.ADDRESS),

    /// A participant has the candidate's full name, in whatever order and script.
    NAME_SAME(Signal.NAME),
    /// The full name with a short form, an initial or another spelling.
    NAME_VARIANT(Signal.NAME),
    /// The full name but for a few letters.
    NAME_CLOSE(Signal.NAME),
    /// The family name alone, or with the initial of the first.
    NAME_FAMILY(Signal.NAME),
    /// The first name alone.
    NAME_GIVEN(Signal.NAME),
    /// Somebody from outside has a name, which is another one.
    NAME_DIFFERENT(Signal.NAME),

    /// The call began when the interview was to begin, give or take five minutes.
    TIME_SAME(Signal.TIME),
    /// Give or take twenty minutes.
    TIME_NEAR(Signal.TIME),
    /// The call and the interview overlap.
    TIME_OVERLAPPING(Signal.TIME),
    /// On the same day, give or take.
    TIME_SAME_DAY(Signal.TIME),
    /// Within two days.
    TIME_DAYS_APART(Signal.TIME),
    /// Longer apart.
    TIME_FAR(Signal.TIME),
    /// A debrief within a day after the interview.
    TIME_SOON_AFTER(Signal.TIME),
    /// A debrief within ten days after the interview.
    TIME_AFTER(Signal.TIME),
    /// The application has no interview.
    TIME_NONE(Signal.TIME),

    /// Every interviewer is there.
    INTERVIEWERS_ALL(Signal.INTERVIEWERS),
    /// Some of them are.
    INTERVIEWERS_SOME(Signal.INTERVIEWERS),
    /// None of them is, though participants are known.
    INTERVIEWERS_NONE(Signal.INTERVIEWERS),

    /// The call was joined where the interview was to be.
    LINK_SAME(Signal.LINK),
    /// It was joined elsewhere.
    LINK_DIFFERENT(Signal.LINK),

    /// The title has the candidate's full name.
    TITLE_NAME_FULL(Signal.TITLE_NAME),
    /// The title has a part of it.
    TITLE_NAME_PART(Signal.TITLE_NAME),

    /// The title has the job's.
    TITLE_JOB_FULL(Signal.TITLE_JOB),
    /// The title has a part of it.
    TITLE_JOB_PART(Signal.TITLE_JOB),

    /// The application came after the call.
    PROGRESS_NOT_YET(Signal.PROGRESS),
    /// The candidate was hired or rejected long before the call.
    PROGRESS_OVER(Signal.PROGRESS);

    private final Signal signal;

    Observation(Signal signal) {
        this.signal = signal;
    }

    public Signal signal() {
        return signal;
    }
}
