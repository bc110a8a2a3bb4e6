package dev.pinbridge.graphql.matching;

import dev.pinbridge.domain.matching.Evidence;
import dev.pinbridge.domain.matching.Signal;

/// What speaks for or against an application, as the schema shows it.
public record MatchEvidenceView(Evidence evidence) {
    public Signal signal() {
        return evidence.observation().signal();
    }

    public double weight() {
        return evidence.weight();
    }

    public String explanation() {
        return switch (evidence.observation()) {
            case ADDRESS_SAME -> "A participant has the candidate's e-mail address.";
            case ADDRESS_SAME_MAILBOX -> "A participant's e-mail address leads to the candidate's mailbox.";
            case ADDRESS_OF_COLLEAGUE -> "A colleague in the call has the candidate's e-mail address.";
            case ADDRESS_ALIKE -> "A participant's e-mail address resembles the candidate's.";
            case ADDRESS_DIFFERENT -> "Whoever came from outside has another e-mail address.";
            case NAME_SAME -> "A participant has the candidate's full name.";
            case NAME_VARIANT -> "A participant has the candidate's full name, written in another way.";
            case NAME_CLOSE -> "A participant has the candidate's full name but for a few letters.";
            case NAME_FAMILY -> "A participant has the candidate's family name.";
            case NAME_GIVEN -> "A participant has the candidate's first name.";
            case NAME_DIFFERENT -> "Whoever came from outside has another name.";
            case TIME_SAME -> "The call began when the interview was to begin.";
            case TIME_NEAR -> "The call began within twenty minutes of the interview.";
            case TIME_OVERLAPPING -> "The call and the interview overlap.";
            case TIME_SAME_DAY -> "The call was on the day of the interview.";
            case TIME_DAYS_APART -> "The call and the interview are up to two days apart.";
            case TIME_FAR -> "The call and the interview are far apart.";
            case TIME_SOON_AFTER -> "The call was within a day after the interview.";
            case TIME_AFTER -> "The call was within ten days after the interview.";
            case TIME_NONE -> "The application has no interview.";
            case INTERVIEWERS_ALL -> "Every interviewer is in the call.";
            case INTERVIEWERS_SOME -> "Some of the interviewers are in the call.";
            case INTERVIEWERS_NONE -> "None of the interviewers is in the call.";
            case LINK_SAME -> "The call was joined where the interview was to be.";
            case LINK_DIFFERENT -> "The call was joined elsewhere than the interview was to be.";
            case TITLE_NAME_FULL -> "The title has the candidate's full name.";
            case TITLE_NAME_PART -> "The title has a part of the candidate's name.";
            case TITLE_JOB_FULL -> "The title has the job's title.";
            case TITLE_JOB_PART -> "The title has a part of the job's title.";
            case PROGRESS_NOT_YET -> "The application came after the call.";
            case PROGRESS_OVER -> "The candidate was hired or rejected long before the call.";
        };
    }
}
