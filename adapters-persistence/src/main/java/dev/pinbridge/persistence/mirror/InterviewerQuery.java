package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEWER;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_USER;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.persistence.Queries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// Who holds interviews, in one statement.
public final class InterviewerQuery {
    private InterviewerQuery() {}

    /// In the order of their ids, each once though they may hold several parts; without when they changed.
    /// Interviews that nobody known holds are missing.
    public static Map<InterviewId, List<MirroredUser>> of(
            DSLContext db, OrganisationId organisation, AccountName account, Collection<InterviewId> interviews) {
        var found = new HashMap<InterviewId, List<MirroredUser>>();
        if (interviews.isEmpty()) {
            return found;
        }
        db.selectDistinct(
                        MIRRORED_INTERVIEWER.INTERVIEW_ID,
                        MIRRORED_USER.ID,
                        MIRRORED_USER.FIRST_NAME,
                        MIRRORED_USER.LAST_NAME,
                        MIRRORED_USER.EMAIL)
                .from(MIRRORED_INTERVIEWER)
                .join(MIRRORED_USER)
                .on(
                        MIRRORED_USER.ORGANISATION_ID.eq(organisation),
                        MIRRORED_USER.ACCOUNT.eq(account),
                        MIRRORED_USER.ID.eq(MIRRORED_INTERVIEWER.USER_ID))
                .where(
                        MIRRORED_INTERVIEWER.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEWER.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_INTERVIEWER.INTERVIEW_ID, interviews))
                .orderBy(MIRRORED_INTERVIEWER.INTERVIEW_ID, MIRRORED_USER.ID)
                .forEach(row -> found.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new MirroredUser(row.value2(), row.value3(), row.value4(), row.value5(), null)));
        return found;
    }
}
