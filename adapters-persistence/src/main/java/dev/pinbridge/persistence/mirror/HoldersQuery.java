package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_APPLICATION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEWER;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB;
import static org.jooq.impl.DSL.arrayAgg;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Who holds interviews for which jobs, known here or not, in one statement.
final class HoldersQuery {
    private HoldersQuery() {}

    record Holders(JobId job, Set<AtsUserId> users) {
        Holders {
            users = Set.copyOf(users);
        }
    }

    /// Of those for a job that is mirrored.
    static Map<InterviewId, Holders> of(
            DSLContext db, OrganisationId organisation, AccountName account, Collection<InterviewId> interviews) {
        var users = arrayAgg(MIRRORED_INTERVIEWER.USER_ID).filterWhere(MIRRORED_INTERVIEWER.USER_ID.isNotNull());
        return db.select(MIRRORED_INTERVIEW.ID, MIRRORED_JOB.ID, users)
                .from(MIRRORED_INTERVIEW)
                .join(MIRRORED_APPLICATION)
                .on(
                        MIRRORED_APPLICATION.ORGANISATION_ID.eq(organisation),
                        MIRRORED_APPLICATION.ACCOUNT.eq(account),
                        MIRRORED_APPLICATION.ID.eq(MIRRORED_INTERVIEW.APPLICATION_ID))
                .join(MIRRORED_JOB)
                .on(
                        MIRRORED_JOB.ORGANISATION_ID.eq(organisation),
                        MIRRORED_JOB.ACCOUNT.eq(account),
                        MIRRORED_JOB.ID.eq(MIRRORED_APPLICATION.JOB_ID))
                .leftJoin(MIRRORED_INTERVIEWER)
                .on(
                        MIRRORED_INTERVIEWER.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEWER.ACCOUNT.eq(account),
                        MIRRORED_INTERVIEWER.INTERVIEW_ID.eq(MIRRORED_INTERVIEW.ID))
                .where(
                        MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_INTERVIEW.ID, interviews))
                .groupBy(MIRRORED_INTERVIEW.ID, MIRRORED_JOB.ID)
                .fetchMap(MIRRORED_INTERVIEW.ID, row -> new Holders(row.value2(), distinct(row.value3())));
    }

    private static Set<AtsUserId> distinct(AtsUserId @Nullable [] users) {
        return users == null ? Set.of() : Set.copyOf(List.of(users));
    }
}
