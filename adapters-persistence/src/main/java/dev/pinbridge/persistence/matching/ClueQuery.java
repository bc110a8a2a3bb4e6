package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.CALL;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_APPLICATION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Clues;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.matching.Window;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.persistence.Queries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Finds what calls may be about by what is known of them: each clue is one look-up on one index, or on two where it
/// leads to an interview by what hangs on that; and all clues of all calls are two statements.
final class ClueQuery {
    /// By address, by the address of the candidate's own record, and by name; the latest applicants first.
    private static final String APPLICATIONS = """
            select clue.call, found.id
            from unnest({0}, {1}) as clue (call, email)
            cross join lateral (
                select id from mirrored_application
                where organisation_id = {2} and account = {3} and email = clue.email
                order by applied_at desc nulls last limit {4}) as found
            union
            select clue.call, found.id
            from unnest({0}, {1}) as clue (call, email)
            cross join lateral (
                select id from mirrored_candidate
                where organisation_id = {2} and account = {3} and email = clue.email
                order by id limit {4}) as candidate
            cross join lateral (
                select id from mirrored_application
                where organisation_id = {2} and account = {3} and ats_candidate_id = candidate.id
                order by applied_at desc nulls last limit {4}) as found
            union
            select clue.call, found.id
            from unnest({5}, {6}) as clue (call, name)
            cross join lateral (
                select id from mirrored_application
                where organisation_id = {2} and account = {3} and name_key = clue.name
                order by applied_at desc nulls last limit {4}) as found
            """;

    /// By the link, by who holds it in the wider time, and by the closer time, the closest in time first; and those
    /// about applications. Each as often as it is found.
    private static final String INTERVIEWS = """
            select clue.call, at.id, at.application_id, at.start_at, at.end_at, at.interviewer_ids, at.join_keys
            from unnest({0}, {1}) as clue (call, link)
            cross join lateral (
                select interview_id from mirrored_interview_part
                where organisation_id = {2} and account = {3} and join_key = clue.link
                order by interview_id limit {4}) as found
            join mirrored_interview as at on at.organisation_id = {2} and at.account = {3}
                and at.id = found.interview_id
            union all
            select clue.call, at.id, at.application_id, at.start_at, at.end_at, at.interviewer_ids, at.join_keys
            from unnest({5}, {6}, {7}, {8}, {9}) as clue (call, email, earliest, latest, middle)
            join mirrored_user on mirrored_user.organisation_id = {2} and mirrored_user.account = {3}
                and mirrored_user.email = clue.email
            cross join lateral (
                select interview_id from mirrored_interviewer
                where organisation_id = {2} and account = {3} and user_id = mirrored_user.id
                    and start_at >= clue.earliest and start_at < clue.latest
                order by abs(extract(epoch from start_at - clue.middle)) limit {4}) as found
            join mirrored_interview as at on at.organisation_id = {2} and at.account = {3}
                and at.id = found.interview_id
            union all
            select clue.call, at.id, at.application_id, at.start_at, at.end_at, at.interviewer_ids, at.join_keys
            from unnest({10}, {11}, {12}, {13}) as clue (call, earliest, latest, middle)
            cross join lateral (
                select id, application_id, start_at, end_at, interviewer_ids, join_keys from mirrored_interview
                where organisation_id = {2} and account = {3}
                    and start_at >= clue.earliest and start_at < clue.latest
                order by abs(extract(epoch from start_at - clue.middle)) limit {4}) as at
            union all
            select null, id, application_id, start_at, end_at, interviewer_ids, join_keys
            from mirrored_interview
            where organisation_id = {2} and account = {3} and application_id = any({14})
            """;

    private static final Field<Integer> MOST = DSL.inline(Prospects.MOST);

    private final DSLContext db;
    private final Field<OrganisationId> organisation;
    private final Field<AccountName> account;

    ClueQuery(DSLContext db, OrganisationId organisation, AccountName account) {
        this.db = db;
        this.organisation = DSL.val(organisation, MIRRORED_APPLICATION.ORGANISATION_ID);
        this.account = DSL.val(account, MIRRORED_APPLICATION.ACCOUNT);
    }

    Map<CallId, Set<ApplicationId>> applications(Map<CallId, Clues> clues) {
        var emails = new Words();
        var names = new Words();
        clues.forEach((call, clue) -> {
            clue.emails().forEach(email -> emails.add(call, email));
            clue.names().forEach(name -> names.add(call, name));
        });
        var found = new HashMap<CallId, Set<ApplicationId>>();
        if (emails.isEmpty() && names.isEmpty()) {
            return found;
        }
        db.resultQuery(
                        APPLICATIONS,
                        emails.calls(),
                        emails.words(),
                        organisation,
                        account,
                        MOST,
                        names.calls(),
                        names.words())
                .coerce(CALL.ID, MIRRORED_APPLICATION.ID)
                .forEach(row -> found.computeIfAbsent(row.value1(), _ -> new LinkedHashSet<>())
                        .add(row.value2()));
        return found;
    }

    /// What interviews calls may have been, and what there is to know of these and of those about the applications.
    ///
    /// @param byCall those that a call itself leads to
    /// @param all those about somebody's application
    record Interviews(Map<CallId, Set<InterviewId>> byCall, Map<InterviewId, Glance> all) {}

    Interviews interviews(Map<CallId, Clues> clues, Collection<ApplicationId> applications) {
        var links = new Words();
        var emails = new Words();
        var wide = new Times();
        var close = new Times();
        clues.forEach((call, clue) -> {
            if (clue.link() != null) {
                links.add(call, clue.link().key());
            }
            var times = clue.times();
            if (times != null) {
                clue.emails().forEach(email -> {
                    emails.add(call, email);
                    wide.add(call, times.ofParticipants());
                });
                close.add(call, times.ofAnybody());
            }
        });
        if (links.isEmpty() && close.isEmpty() && applications.isEmpty()) {
            return new Interviews(Map.of(), Map.of());
        }
        var rows = db.resultQuery(
                        INTERVIEWS,
                        links.calls(),
                        links.words(),
                        organisation,
                        account,
                        MOST,
                        emails.calls(),
                        emails.words(),
                        wide.from(),
                        wide.to(),
                        wide.middle(),
                        close.calls(),
                        close.from(),
                        close.to(),
                        close.middle(),
                        Queries.array(MIRRORED_APPLICATION.ID, applications))
                .coerce(Stream.concat(Stream.of(CALL.ID), Glance.COLUMNS.stream())
                        .toList())
                .fetch();
        var byCall = new HashMap<CallId, Set<InterviewId>>();
        var all = new HashMap<InterviewId, Glance>();
        rows.forEach(row -> {
            if (row.get(MIRRORED_INTERVIEW.APPLICATION_ID) != null) {
                var interview = row.get(MIRRORED_INTERVIEW.ID);
                all.computeIfAbsent(interview, _ -> Glance.of(row));
                if (row.get(CALL.ID) != null) {
                    byCall.computeIfAbsent(row.get(CALL.ID), _ -> new HashSet<>())
                            .add(interview);
                }
            }
        });
        return new Interviews(byCall, all);
    }

    private static Field<UUID[]> uuids(List<CallId> calls) {
        return DSL.val(calls.stream().map(CallId::value).toArray(UUID[]::new), SQLDataType.UUID.array());
    }

    private static Field<Instant[]> instants(List<Instant> times) {
        return DSL.val(times.toArray(Instant[]::new), SQLDataType.INSTANT.array());
    }

    /// Words, each with the call that it is a clue of.
    private static final class Words {
        private final List<CallId> calls = new ArrayList<>();
        private final List<String> words = new ArrayList<>();

        void add(CallId call, String word) {
            calls.add(call);
            words.add(word);
        }

        boolean isEmpty() {
            return words.isEmpty();
        }

        Field<UUID[]> calls() {
            return uuids(calls);
        }

        Field<String[]> words() {
            return DSL.val(words.toArray(String[]::new), SQLDataType.CLOB.array());
        }
    }

    /// Stretches of time, each with the call that it is a clue of.
    private static final class Times {
        private final List<CallId> calls = new ArrayList<>();
        private final List<Window> windows = new ArrayList<>();

        void add(CallId call, Window window) {
            calls.add(call);
            windows.add(window);
        }

        boolean isEmpty() {
            return windows.isEmpty();
        }

        Field<UUID[]> calls() {
            return uuids(calls);
        }

        Field<Instant[]> from() {
            return instants(windows.stream().map(Window::from).toList());
        }

        Field<Instant[]> to() {
            return instants(windows.stream().map(Window::to).toList());
        }

        Field<Instant[]> middle() {
            return instants(windows.stream().map(Window::middle).toList());
        }
    }
}
