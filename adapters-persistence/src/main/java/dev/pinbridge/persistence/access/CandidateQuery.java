package dev.pinbridge.persistence.access;

import static dev.pinbridge.persistence.generated.Tables.CALL_MATCH;
import static dev.pinbridge.persistence.generated.Tables.MATCH_SUGGESTION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_APPLICATION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_CANDIDATE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Of whom calls are, or may well be: the addresses that the application and the candidate's own record have,
/// even when the ATS conceals them from people. In one statement.
final class CandidateQuery {
    private CandidateQuery() {}

    static Map<CallId, Set<String>> of(DSLContext db, OrganisationId organisation, Collection<CallId> calls) {
        var matched = select(
                        CALL_MATCH.CALL_ID, CALL_MATCH.ACCOUNT, CALL_MATCH.APPLICATION_ID, CALL_MATCH.ATS_CANDIDATE_ID)
                .from(CALL_MATCH)
                .where(
                        CALL_MATCH.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(CALL_MATCH.CALL_ID, calls),
                        CALL_MATCH.STATUS.eq(inline(MatchStatus.MATCHED, CALL_MATCH.STATUS)));
        var suspected = select(
                        MATCH_SUGGESTION.CALL_ID,
                        MATCH_SUGGESTION.ACCOUNT,
                        MATCH_SUGGESTION.APPLICATION_ID,
                        MATCH_SUGGESTION.ATS_CANDIDATE_ID)
                .from(MATCH_SUGGESTION)
                .join(CALL_MATCH)
                .on(
                        CALL_MATCH.ORGANISATION_ID.eq(organisation),
                        CALL_MATCH.CALL_ID.eq(MATCH_SUGGESTION.CALL_ID),
                        CALL_MATCH.STATUS.eq(inline(MatchStatus.NEEDS_REVIEW, CALL_MATCH.STATUS)))
                .where(
                        MATCH_SUGGESTION.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(MATCH_SUGGESTION.CALL_ID, calls),
                        MATCH_SUGGESTION.PROBABILITY.ge(Suggestion.SUSPICION));
        var about = matched.unionAll(suspected).asTable("about");
        var call = about.field(CALL_MATCH.CALL_ID);
        var found = new HashMap<CallId, Set<String>>();
        db.select(call, MIRRORED_APPLICATION.EMAIL, MIRRORED_CANDIDATE.EMAIL)
                .from(about)
                .join(MIRRORED_APPLICATION)
                .on(
                        MIRRORED_APPLICATION.ORGANISATION_ID.eq(organisation),
                        MIRRORED_APPLICATION.ACCOUNT.eq(about.field(CALL_MATCH.ACCOUNT)),
                        MIRRORED_APPLICATION.ID.eq(about.field(CALL_MATCH.APPLICATION_ID)))
                .leftJoin(MIRRORED_CANDIDATE)
                .on(
                        MIRRORED_CANDIDATE.ORGANISATION_ID.eq(organisation),
                        MIRRORED_CANDIDATE.ACCOUNT.eq(MIRRORED_APPLICATION.ACCOUNT),
                        MIRRORED_CANDIDATE.ID.eq(MIRRORED_APPLICATION.ATS_CANDIDATE_ID))
                .forEach(row -> Stream.of(row.get(MIRRORED_APPLICATION.EMAIL), row.get(MIRRORED_CANDIDATE.EMAIL))
                        .filter(email -> email != null)
                        .forEach(email -> found.computeIfAbsent(row.get(call), _ -> new HashSet<>())
                                .add(email)));
        return found;
    }
}
