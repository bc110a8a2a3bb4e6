package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.CALL;
import static dev.pinbridge.persistence.generated.Tables.CALL_MATCH;
import static dev.pinbridge.persistence.generated.Tables.MATCH_STEP;
import static dev.pinbridge.persistence.generated.Tables.MATCH_SUGGESTION;
import static org.jooq.impl.DSL.inline;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.NoMatchReason;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.Rows;
import dev.pinbridge.persistence.generated.tables.records.CallMatchRecord;
import dev.pinbridge.persistence.generated.tables.records.MatchStepRecord;
import dev.pinbridge.persistence.generated.tables.records.MatchSuggestionRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class JooqMatches implements Matches {
    private static final Rows<CallMatchRecord> MATCHES = new Rows<>(
            CALL_MATCH,
            CALL_MATCH.getPrimaryKey().getFields(),
            List.of(
                    CALL_MATCH.STATUS,
                    CALL_MATCH.REASON,
                    CALL_MATCH.BASIS,
                    CALL_MATCH.ACCOUNT,
                    CALL_MATCH.APPLICATION_ID,
                    CALL_MATCH.JOB_ID,
                    CALL_MATCH.ATS_CANDIDATE_ID,
                    CALL_MATCH.INTERVIEW_ID,
                    CALL_MATCH.SINCE));
    /// Without the number, which the database gives.
    private static final Rows<MatchStepRecord> STEPS = new Rows<>(
            MATCH_STEP,
            List.of(MATCH_STEP.ORGANISATION_ID, MATCH_STEP.CALL_ID),
            List.of(
                    MATCH_STEP.AT,
                    MATCH_STEP.DECIDED_BY,
                    MATCH_STEP.ACTION,
                    MATCH_STEP.STATUS,
                    MATCH_STEP.REASON,
                    MATCH_STEP.BASIS,
                    MATCH_STEP.ACCOUNT,
                    MATCH_STEP.APPLICATION_ID,
                    MATCH_STEP.JOB_ID,
                    MATCH_STEP.ATS_CANDIDATE_ID,
                    MATCH_STEP.INTERVIEW_ID));
    private static final Rows<MatchSuggestionRecord> SUGGESTIONS = new Rows<>(
            MATCH_SUGGESTION,
            MATCH_SUGGESTION.getPrimaryKey().getFields(),
            List.of(
                    MATCH_SUGGESTION.ACCOUNT,
                    MATCH_SUGGESTION.APPLICATION_ID,
                    MATCH_SUGGESTION.JOB_ID,
                    MATCH_SUGGESTION.ATS_CANDIDATE_ID,
                    MATCH_SUGGESTION.INTERVIEW_ID,
                    MATCH_SUGGESTION.PROBABILITY,
                    MATCH_SUGGESTION.OBSERVATIONS,
                    MATCH_SUGGESTION.WEIGHTS));
    private static final Condition IS_UNDECIDED = CALL_MATCH
            .CALL_ID
            .isNull()
            .or(CALL_MATCH.STATUS.in(
                    Queries.inlined(CALL_MATCH.STATUS, List.of(MatchStatus.NOT_CONNECTED, MatchStatus.NEEDS_REVIEW))))
            .or(isStatus(MatchStatus.NOT_MATCHED)
                    .and(CALL_MATCH.REASON.eq(inline(NoMatchReason.OTHER_TYPE, CALL_MATCH.REASON))))
            .or(isStatus(MatchStatus.MATCHED).and(CALL_MATCH.BASIS.ne(inline(MatchBasis.PERSON, CALL_MATCH.BASIS))));

    private final DSLContext db;

    JooqMatches(DSLContext db) {
        this.db = db;
    }

    private static Condition isStatus(MatchStatus status) {
        return CALL_MATCH.STATUS.eq(inline(status, CALL_MATCH.STATUS));
    }

    @Override
    public Map<CallId, Match> all(OrganisationId organisation, Collection<CallId> calls) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        var suggestions = db.selectFrom(MATCH_SUGGESTION)
                .where(
                        MATCH_SUGGESTION.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(MATCH_SUGGESTION.CALL_ID, calls))
                .orderBy(MATCH_SUGGESTION.CALL_ID, MATCH_SUGGESTION.PLACE)
                .fetchGroups(MATCH_SUGGESTION.CALL_ID, MatchRows::suggestion);
        return db
                .selectFrom(CALL_MATCH)
                .where(CALL_MATCH.ORGANISATION_ID.eq(organisation), Queries.isOneOf(CALL_MATCH.CALL_ID, calls))
                .fetch(row -> MatchRows.match(row, suggestions.getOrDefault(row.getCallId(), List.of())))
                .stream()
                .collect(Collectors.toMap(Match::call, match -> match));
    }

    @Override
    public void save(OrganisationId organisation, Collection<Match> matches) {
        if (matches.isEmpty()) {
            return;
        }
        MATCHES.put(db, matches.stream().map(MatchRows::row).toList(), DSL.trueCondition(), CALL_MATCH.CALL_ID);
        db.deleteFrom(MATCH_SUGGESTION)
                .where(
                        MATCH_SUGGESTION.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(
                                MATCH_SUGGESTION.CALL_ID,
                                matches.stream().map(Match::call).toList()))
                .execute();
        SUGGESTIONS.add(
                db,
                matches.stream()
                        .flatMap(match -> MatchRows.suggestions(match).stream())
                        .toList());
    }

    @Override
    public void note(OrganisationId organisation, Map<CallId, MatchStep> steps) {
        STEPS.add(
                db,
                steps.entrySet().stream()
                        .map(entry -> MatchRows.row(organisation, entry.getKey(), entry.getValue()))
                        .toList());
    }

    @Override
    public Map<CallId, List<MatchStep>> history(OrganisationId organisation, Collection<CallId> calls) {
        return db.selectFrom(MATCH_STEP)
                .where(MATCH_STEP.ORGANISATION_ID.eq(organisation), Queries.isOneOf(MATCH_STEP.CALL_ID, calls))
                .orderBy(MATCH_STEP.CALL_ID, MATCH_STEP.NUMBER)
                .fetchGroups(MATCH_STEP.CALL_ID, MatchRows::step);
    }

    @Override
    public Slice<Keyset> undecided(OrganisationId organisation, Instant from, PageRequest request) {
        var places = db.select(CALL.AT, CALL.ID)
                .from(CALL)
                .leftJoin(CALL_MATCH)
                .on(CALL_MATCH.ORGANISATION_ID.eq(organisation), CALL_MATCH.CALL_ID.eq(CALL.ID))
                .where(
                        CALL.ORGANISATION_ID.eq(organisation),
                        CALL.AT.ge(from),
                        CALL.STATUS.ne(inline(CallStatus.RELEASED, CALL.STATUS)),
                        Queries.behind(CALL.AT, CALL.ID, CallId::new, request),
                        IS_UNDECIDED)
                .orderBy(CALL.AT.desc(), CALL.ID.desc())
                .limit(inline(request.size() + 1))
                .fetch(row -> new Keyset(row.value1(), row.value2().value()));
        return Slice.of(places, request.size());
    }
}
