package dev.pinbridge.persistence.access;

import static dev.pinbridge.persistence.generated.Tables.CALL;
import static dev.pinbridge.persistence.generated.Tables.CALL_MATCH;
import static dev.pinbridge.persistence.generated.Tables.CALL_PARTICIPANT;
import static dev.pinbridge.persistence.generated.Tables.CALL_SHARE;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEWER;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_USER;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.pinbridge.domain.access.Circle;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.access.HiringTeam;
import dev.pinbridge.domain.access.Reader;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.calls.CallQuery;
import dev.pinbridge.persistence.generated.tables.records.CallParticipantRecord;
import dev.pinbridge.persistence.matching.TargetFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class JooqCircles implements Circles {
    private static final Condition IS_MATCHED = CALL_MATCH.STATUS.eq(inline(MatchStatus.MATCHED, CALL_MATCH.STATUS));

    private final DSLContext db;

    JooqCircles(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<CallId, Circle> of(OrganisationId organisation, Collection<CallId> calls) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        var participants = participants(organisation, calls);
        var candidates = CandidateQuery.of(db, organisation, calls);
        var shares = db.select(CALL_SHARE.CALL_ID, CALL_SHARE.EMAIL)
                .from(CALL_SHARE)
                .where(CALL_SHARE.ORGANISATION_ID.eq(organisation), Queries.isOneOf(CALL_SHARE.CALL_ID, calls))
                .fetchGroups(CALL_SHARE.CALL_ID, CALL_SHARE.EMAIL);
        var targets = targets(organisation, calls);
        var teams = teams(organisation, Set.copyOf(targets.values()));
        var found = new HashMap<CallId, Circle>();
        db.select(CALL.ID, CALL.RECORDED_BY, CALL.IS_CONFIDENTIAL)
                .from(CALL)
                .where(CALL.ORGANISATION_ID.eq(organisation), Queries.isOneOf(CALL.ID, calls))
                .forEach(row -> {
                    var call = row.value1();
                    var target = targets.get(call);
                    var there = participants.getOrDefault(call, List.of());
                    var about = new HashSet<>(candidates.getOrDefault(call, Set.of()));
                    about.addAll(emails(there, Set.of(ParticipantRole.CANDIDATE)));
                    found.put(
                            call,
                            new Circle(
                                    row.value2(),
                                    emails(there, Set.of(ParticipantRole.values())),
                                    about,
                                    Set.copyOf(shares.getOrDefault(call, List.of())),
                                    team(target, teams, row.value3())));
                });
        return found;
    }

    private static @Nullable HiringTeam team(
            @Nullable Target target, Map<Target, HiringTeam> teams, boolean isConfidential) {
        if (target != null) {
            return teams.getOrDefault(target, HiringTeam.UNKNOWN);
        }
        return isConfidential ? HiringTeam.UNKNOWN : null;
    }

    private Map<CallId, List<CallParticipantRecord>> participants(
            OrganisationId organisation, Collection<CallId> calls) {
        return db
                .selectFrom(CALL_PARTICIPANT)
                .where(
                        CALL_PARTICIPANT.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(CALL_PARTICIPANT.CALL_ID, calls),
                        CALL_PARTICIPANT.EMAIL.isNotNull())
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(CallParticipantRecord::getCallId));
    }

    private static Set<String> emails(List<CallParticipantRecord> participants, Set<ParticipantRole> roles) {
        return participants.stream()
                .filter(participant -> roles.contains(participant.getRole()))
                .map(CallParticipantRecord::getEmail)
                .collect(Collectors.toSet());
    }

    private Map<CallId, Target> targets(OrganisationId organisation, Collection<CallId> calls) {
        return db.selectFrom(CALL_MATCH)
                .where(
                        CALL_MATCH.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(CALL_MATCH.CALL_ID, calls),
                        IS_MATCHED)
                .fetchMap(CALL_MATCH.CALL_ID, row -> requireNonNull(TargetFields.OF_MATCH.read(row)));
    }

    @Override
    public Map<Target, HiringTeam> teams(OrganisationId organisation, Collection<Target> targets) {
        return new TeamQuery(db, organisation).of(targets);
    }

    @Override
    public Slice<Call> page(
            OrganisationId organisation,
            Reader reader,
            CallFilter filter,
            Set<MatchStatus> statuses,
            PageRequest request) {
        var rows = db.selectFrom(CALL)
                .where(
                        CALL.ORGANISATION_ID.eq(organisation),
                        passing(filter),
                        statuses.isEmpty() ? noCondition() : isMatched(organisation, statuses),
                        reader.roles().contains(Role.ADMIN) ? noCondition() : CALL.ID.in(around(organisation, reader)),
                        Queries.behind(CALL.AT, CALL.ID, CallId::new, request))
                .orderBy(CALL.AT.desc(), CALL.ID.desc())
                .limit(inline(request.size() + 1))
                .fetch();
        return Slice.of(CallQuery.whole(db, organisation, rows), request.size());
    }

    private static Condition passing(CallFilter filter) {
        return noCondition()
                .and(filter.statuses().isEmpty() ? noCondition() : CALL.STATUS.in(filter.statuses()))
                .and(filter.types().isEmpty() ? noCondition() : CALL.TYPE.in(filter.types()))
                .and(filter.from() == null ? noCondition() : CALL.AT.ge(filter.from()))
                .and(filter.before() == null ? noCondition() : CALL.AT.lt(filter.before()));
    }

    private static Condition isMatched(OrganisationId organisation, Set<MatchStatus> statuses) {
        return exists(selectOne()
                .from(CALL_MATCH)
                .where(
                        CALL_MATCH.ORGANISATION_ID.eq(organisation),
                        CALL_MATCH.CALL_ID.eq(CALL.ID),
                        CALL_MATCH.STATUS.in(statuses)));
    }

    /// The calls that somebody recorded, took part in, was shared with, or hires for.
    private static Select<Record1<CallId>> around(OrganisationId organisation, Reader reader) {
        var email = reader.email();
        var recorded = select(CALL.ID)
                .from(CALL)
                .where(CALL.ORGANISATION_ID.eq(organisation), CALL.RECORDED_BY.eq(reader.person()));
        var attended = select(CALL_PARTICIPANT.CALL_ID)
                .from(CALL_PARTICIPANT)
                .where(CALL_PARTICIPANT.ORGANISATION_ID.eq(organisation), CALL_PARTICIPANT.EMAIL.eq(email));
        var shared = select(CALL_SHARE.CALL_ID)
                .from(CALL_SHARE)
                .where(CALL_SHARE.ORGANISATION_ID.eq(organisation), CALL_SHARE.EMAIL.eq(email));
        var recruits = ofJobs(organisation, reader, MIRRORED_JOB.RECRUITER_ID.eq(MIRRORED_USER.ID));
        var manages = ofJobs(organisation, reader, MIRRORED_JOB.HIRING_MANAGER_ID.eq(MIRRORED_USER.ID));
        var interviews = select(CALL_MATCH.CALL_ID)
                .from(MIRRORED_USER)
                .join(MIRRORED_INTERVIEWER)
                .on(
                        MIRRORED_INTERVIEWER.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEWER.ACCOUNT.eq(MIRRORED_USER.ACCOUNT),
                        MIRRORED_INTERVIEWER.USER_ID.eq(MIRRORED_USER.ID))
                .join(CALL_MATCH)
                .on(
                        CALL_MATCH.ORGANISATION_ID.eq(organisation),
                        IS_MATCHED,
                        CALL_MATCH.ACCOUNT.eq(MIRRORED_INTERVIEWER.ACCOUNT),
                        CALL_MATCH.INTERVIEW_ID.eq(MIRRORED_INTERVIEWER.INTERVIEW_ID))
                .where(isReader(organisation, reader));
        return recorded.union(attended)
                .union(shared)
                .union(recruits)
                .union(manages)
                .union(interviews);
    }

    private static Select<Record1<CallId>> ofJobs(OrganisationId organisation, Reader reader, Condition role) {
        return select(CALL_MATCH.CALL_ID)
                .from(MIRRORED_USER)
                .join(MIRRORED_JOB)
                .on(MIRRORED_JOB.ORGANISATION_ID.eq(organisation), MIRRORED_JOB.ACCOUNT.eq(MIRRORED_USER.ACCOUNT), role)
                .join(CALL_MATCH)
                .on(
                        CALL_MATCH.ORGANISATION_ID.eq(organisation),
                        IS_MATCHED,
                        CALL_MATCH.ACCOUNT.eq(MIRRORED_JOB.ACCOUNT),
                        CALL_MATCH.JOB_ID.eq(MIRRORED_JOB.ID))
                .where(isReader(organisation, reader));
    }

    private static Condition isReader(OrganisationId organisation, Reader reader) {
        return MIRRORED_USER.ORGANISATION_ID.eq(organisation).and(MIRRORED_USER.EMAIL.eq(reader.email()));
    }
}
