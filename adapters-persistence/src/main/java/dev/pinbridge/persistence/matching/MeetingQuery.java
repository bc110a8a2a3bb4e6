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
import dev.pinbridge.domain.mirror.JoinLink;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Interviews with who holds them; these are read in one statement, and each once however many they hold.
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
        return with(db.select(
                        MIRRORED_INTERVIEW.ID,
                        MIRRORED_INTERVIEW.APPLICATION_ID,
                        MIRRORED_INTERVIEW.START_AT,
                        MIRRORED_INTERVIEW.END_AT,
                        MIRRORED_INTERVIEW.INTERVIEWER_IDS,
                        MIRRORED_INTERVIEW.JOIN_KEYS)
                .from(MIRRORED_INTERVIEW)
                .where(
                        MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW.ACCOUNT.eq(account),
                        MIRRORED_INTERVIEW.APPLICATION_ID.isNotNull(),
                        Queries.isOneOf(MIRRORED_INTERVIEW.ID, interviews))
                .fetch(row -> new PlannedInterview(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        List.of(row.value5()),
                        List.of(row.value6()))));
    }

    /// By their ids.
    Map<InterviewId, Planned> with(Collection<PlannedInterview> interviews) {
        var people = people(interviews);
        var found = new LinkedHashMap<InterviewId, Planned>();
        for (var one : interviews) {
            var meeting = new Meeting(
                    one.id(),
                    one.startAt(),
                    one.endAt(),
                    one.joinKeys().stream().map(JoinLink::new).collect(Collectors.toSet()),
                    one.interviewers().stream()
                            .map(people::get)
                            .filter(Objects::nonNull)
                            .toList());
            found.put(one.id(), new Planned(one.application(), meeting));
        }
        return found;
    }

    private Map<String, Interviewer> people(Collection<PlannedInterview> interviews) {
        var ids = new TreeSet<String>();
        interviews.forEach(one -> ids.addAll(one.interviewers()));
        return ids.isEmpty()
                ? Map.of()
                : db.select(MIRRORED_USER.ID, MIRRORED_USER.FIRST_NAME, MIRRORED_USER.LAST_NAME, MIRRORED_USER.EMAIL)
                        .from(MIRRORED_USER)
                        .where(
                                MIRRORED_USER.ORGANISATION_ID.eq(organisation),
                                MIRRORED_USER.ACCOUNT.eq(account),
                                Queries.isOneOf(
                                        MIRRORED_USER.ID,
                                        ids.stream().map(AtsUserId::new).toList()))
                        .fetchMap(
                                row -> row.value1().value(),
                                row -> new Interviewer(FullName.of(row.value2(), row.value3()), row.value4()));
    }
}
