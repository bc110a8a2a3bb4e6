package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static org.jooq.impl.DSL.inline;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Clues;
import dev.pinbridge.domain.matching.House;
import dev.pinbridge.domain.matching.Prospect;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.mirror.InterviewId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqProspects implements Prospects {
    private final DSLContext db;

    JooqProspects(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<CallId, List<Prospect>> by(OrganisationId organisation, AccountName account, Map<CallId, Clues> clues) {
        var query = new ClueQuery(db, organisation, account);
        var whole = query.applications(clues);
        var applications = whole.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
        var interviews = query.interviews(clues, applications);
        var planned = new MeetingQuery(db, organisation, account)
                .planned(interviews.all().values());
        planned.values().forEach(one -> applications.add(one.application()));
        var applicants = new ApplicantQuery(db, organisation, account).of(applications);
        var meetings = planned.values().stream().collect(Collectors.groupingBy(MeetingQuery.Planned::application));
        var found = new HashMap<CallId, List<Prospect>>();
        for (var call : clues.keySet()) {
            var prospects = new ArrayList<Prospect>();
            var own = whole.getOrDefault(call, Set.of());
            for (var application : own) {
                var applicant = applicants.get(application);
                if (applicant != null) {
                    addWhole(prospects, applicant, meetings.getOrDefault(application, List.of()));
                }
            }
            interviews.byCall().getOrDefault(call, Set.of()).stream()
                    .flatMap(interview -> Stream.ofNullable(planned.get(interview)))
                    .filter(one -> !own.contains(one.application()))
                    .forEach(one -> prospects.addAll(in(one, applicants)));
            found.put(call, prospects);
        }
        return found;
    }

    /// None when the application is not mirrored.
    private static List<Prospect> in(MeetingQuery.Planned one, Map<ApplicationId, Prospect> applicants) {
        var applicant = applicants.get(one.application());
        return applicant == null ? List.of() : List.of(applicant.in(one.meeting()));
    }

    private static void addWhole(List<Prospect> prospects, Prospect applicant, List<MeetingQuery.Planned> meetings) {
        if (meetings.isEmpty()) {
            prospects.add(applicant);
        }
        meetings.forEach(one -> prospects.add(applicant.in(one.meeting())));
    }

    @Override
    public Map<InterviewId, Prospect> ofInterviews(
            OrganisationId organisation, AccountName account, Collection<InterviewId> interviews) {
        var planned = new MeetingQuery(db, organisation, account).of(interviews);
        var applicants = new ApplicantQuery(db, organisation, account)
                .of(planned.values().stream()
                        .map(MeetingQuery.Planned::application)
                        .collect(Collectors.toSet()));
        var found = new HashMap<InterviewId, Prospect>();
        planned.forEach((interview, one) -> in(one, applicants).forEach(prospect -> found.put(interview, prospect)));
        return found;
    }

    @Override
    public Optional<Prospect> of(OrganisationId organisation, AccountName account, ApplicationId application) {
        var applicant = Optional.ofNullable(new ApplicantQuery(db, organisation, account)
                .of(List.of(application))
                .get(application));
        var last = db.select(MIRRORED_INTERVIEW.ID)
                .from(MIRRORED_INTERVIEW)
                .where(
                        MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW.ACCOUNT.eq(account),
                        MIRRORED_INTERVIEW.APPLICATION_ID.eq(application))
                .orderBy(MIRRORED_INTERVIEW.START_AT.desc().nullsLast(), MIRRORED_INTERVIEW.ID)
                .limit(inline(1))
                .fetch(MIRRORED_INTERVIEW.ID);
        var planned = last.isEmpty()
                ? Map.<InterviewId, MeetingQuery.Planned>of()
                : new MeetingQuery(db, organisation, account).of(last);
        return applicant.map(found -> planned.values().stream()
                .findFirst()
                .map(one -> found.in(one.meeting()))
                .orElse(found));
    }

    @Override
    public House house(OrganisationId organisation, AccountName account, Set<String> emails) {
        return new HouseQuery(db, organisation, account).among(emails);
    }
}
