package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.CALL_MATCH;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.positions.JobId;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Where a table says what a call is about.
public record TargetFields(
        Field<AccountName> account,
        Field<ApplicationId> application,
        Field<JobId> job,
        Field<AtsCandidateId> candidate,
        Field<InterviewId> interview) {
    /// Of what a call is matched with.
    public static final TargetFields OF_MATCH = new TargetFields(
            CALL_MATCH.ACCOUNT,
            CALL_MATCH.APPLICATION_ID,
            CALL_MATCH.JOB_ID,
            CALL_MATCH.ATS_CANDIDATE_ID,
            CALL_MATCH.INTERVIEW_ID);

    void write(Record row, Target target) {
        row.set(account, target.account());
        row.set(application, target.application());
        row.set(job, target.job());
        row.set(candidate, target.candidate());
        row.set(interview, target.interview());
    }

    /// @return null when it does not say
    public @Nullable Target read(Record row) {
        return row.get(account) == null
                ? null
                : new Target(
                        row.get(account), row.get(application), row.get(job), row.get(candidate), row.get(interview));
    }
}
