package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW_PART;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Interviewer;
import dev.pinbridge.domain.matching.Meeting;
import dev.pinbridge.domain.mirror.FullName;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JoinLink;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.generated.tables.records.MirroredInterviewRecord;
import dev.pinbridge.persistence.mirror.InterviewerQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// Interviews with who holds them and where, in three statements.
final class MeetingQuery {
    private final DSLContext db;
    private final OrganisationId organisation;
    private final AccountName account;

    MeetingQuery(DSLContext db, OrganisationId organisation, AccountName account) {
        this.db = db;
        this.organisation = organisation;
        this.account = account;
    }

    /// An interview, and what it is about.
    record Planned(ApplicationId application, Meeting meeting) {}

    /// Those with these ids and those about these applications, by their ids; those about nobody's application
    /// left out.
    Map<InterviewId, Planned> of(Collection<InterviewId> interviews, Collection<ApplicationId> applications) {
        var rows = db.selectFrom(MIRRORED_INTERVIEW)
                .where(
                        MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW.ACCOUNT.eq(account),
                        MIRRORED_INTERVIEW.APPLICATION_ID.isNotNull(),
                        Queries.isOneOf(MIRRORED_INTERVIEW.ID, interviews)
                                .or(Queries.isOneOf(MIRRORED_INTERVIEW.APPLICATION_ID, applications)))
                .orderBy(MIRRORED_INTERVIEW.ID)
                .fetch();
        if (rows.isEmpty()) {
            return Map.of();
        }
        var ids = rows.map(MirroredInterviewRecord::getId);
        var links = links(ids);
        var interviewers = InterviewerQuery.of(db, organisation, account, ids);
        var found = new LinkedHashMap<InterviewId, Planned>();
        rows.forEach(row -> found.put(
                row.getId(),
                new Planned(
                        row.getApplicationId(),
                        new Meeting(
                                row.getId(),
                                row.getStartAt(),
                                row.getEndAt(),
                                links.getOrDefault(row.getId(), Set.of()),
                                interviewers.getOrDefault(row.getId(), List.of()).stream()
                                        .map(user -> new Interviewer(
                                                FullName.of(user.firstName(), user.lastName()), user.email()))
                                        .toList()))));
        return found;
    }

    private Map<InterviewId, Set<JoinLink>> links(Collection<InterviewId> interviews) {
        var found = new HashMap<InterviewId, Set<JoinLink>>();
        db.select(MIRRORED_INTERVIEW_PART.INTERVIEW_ID, MIRRORED_INTERVIEW_PART.JOIN_KEY)
                .from(MIRRORED_INTERVIEW_PART)
                .where(
                        MIRRORED_INTERVIEW_PART.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW_PART.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_INTERVIEW_PART.INTERVIEW_ID, interviews),
                        MIRRORED_INTERVIEW_PART.JOIN_KEY.isNotNull())
                .forEach(row -> found.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                        .add(new JoinLink(row.value2())));
        return found;
    }
}
