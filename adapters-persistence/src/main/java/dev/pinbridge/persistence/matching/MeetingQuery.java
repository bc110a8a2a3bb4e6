package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_USER;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Interviewer;
import dev.pinbridge.domain.matching.Meeting;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.FullName;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/// Interviews with who holds them. Interviewers are read in one statement, each once however many they hold.
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

    /// Those with these ids, by their ids; those about nobody's application left out.
    Map<InterviewId, Planned> of(Collection<InterviewId> interviews) {
        return planned(db.select(Glance.COLUMNS)
                .from(MIRRORED_INTERVIEW)
                .where(
                        MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW.ACCOUNT.eq(account),
                        MIRRORED_INTERVIEW.APPLICATION_ID.isNotNull(),
                        Queries.isOneOf(MIRRORED_INTERVIEW.ID, interviews))
                .fetch(Glance::of));
    }

    /// The same, of those whose rows are known.
    Map<InterviewId, Planned> planned(Collection<Glance> interviews) {
        var people = people(interviews);
        var found = new HashMap<InterviewId, Planned>();
        for (var one : interviews) {
            var meeting = new Meeting(
                    one.id(),
                    one.startAt(),
                    one.endAt(),
                    one.links(),
                    one.interviewers().stream()
                            .map(people::get)
                            .filter(Objects::nonNull)
                            .toList());
            found.put(one.id(), new Planned(one.application(), meeting));
        }
        return found;
    }

    private Map<AtsUserId, Interviewer> people(Collection<Glance> interviews) {
        var ids = new HashSet<AtsUserId>();
        interviews.forEach(one -> ids.addAll(one.interviewers()));
        return ids.isEmpty()
                ? Map.of()
                : db.select(MIRRORED_USER.ID, MIRRORED_USER.FIRST_NAME, MIRRORED_USER.LAST_NAME, MIRRORED_USER.EMAIL)
                        .from(MIRRORED_USER)
                        .where(
                                MIRRORED_USER.ORGANISATION_ID.eq(organisation),
                                MIRRORED_USER.ACCOUNT.eq(account),
                                Queries.isOneOf(MIRRORED_USER.ID, ids))
                        .fetchMap(
                                row -> row.value1(),
                                row -> new Interviewer(FullName.of(row.value2(), row.value3()), row.value4()));
    }
}
