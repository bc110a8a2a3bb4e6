package dev.pinbridge.persistence;

import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.matching.AnAccount;
import dev.pinbridge.domain.access.Reader;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.PlannedInterview;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.conversations.ConversationFilter;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Clues;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.matching.Window;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.ColleaguePlace;
import dev.pinbridge.domain.mirror.Hiring;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JoinLink;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Webhook;
import dev.pinbridge.domain.mirror.WebhookId;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notices.NoticeFilter;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeStatus;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.transcripts.TranscriptVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every look-up of the ports finds its rows through an index when there are thousands of them.
final class IndexesTest implements StoresContract {
    private static final int ROWS = 4_000;
    private static final List<OrganisationId> ORGANISATIONS = new ArrayList<>();
    private static final Pattern PLACES = Pattern.compile("[$][0-9]+");
    /// A plan for whatever values takes it for leaving out everything where there is one other value alone, and
    /// then reads all that is left rather than a page of it.
    private static final Pattern LEFT_OUT_BY_A_VALUE = Pattern.compile("<> (cast[(])?[$]");
    private static final UUID SOME = new UUID(0, 7);

    private final DSLContext db = TestApplication.shared().getBean(DSLContext.class);
    private final SeenStatements statements = TestApplication.shared().getBean(SeenStatements.class);

    @Override
    public Stores stores() {
        return JooqStores.shared();
    }

    @BeforeAll
    static void fill() {
        var test = new IndexesTest();
        // With fewer, a whole table is nearly as cheap as an index.
        for (var i = 0; i < 5; i++) {
            var organisation = test.someOrganisation();
            ORGANISATIONS.add(organisation);
            test.run(organisation, test::fillOne);
        }
        TestDatabase.shared().analyze();
    }

    private void fillOne() {
        for (var sql : List.of(
                """
                insert into document select o, id, 'cv', 'PDF', 1, repeat('0', 64), at, id from rows""",
                """
                insert into document_chunk select o, id, 0, 'x' from rows""",
                """
                insert into position select o, id, 't', '', null, null, null, at, id from rows""",
                """
                insert into job_link select o, id, 'xn--bcher-kva', n::text, null, 't', 'OPEN', null, null, null, null,
                    at, at, id from rows""",
                """
                insert into candidate select o, id, n || '@example.org', 'f', null, null, null, null, at from rows""",
                """
                insert into conversation select o, id, id, id, 'CANDIDATE', 'm', at,
                    case when n % 50 = 0 then 'REQUESTED' else 'STARTED' end,
                    case when n % 50 = 0 then null else at end from rows""",
                """
                insert into forwarding select o, id, id, id, 'xn--bcher-kva', n::text, 't', 'ORGANISATION_RULE', null,
                    case n % 50 when 0 then 'WAITING' when 1 then 'QUEUED' when 2 then 'SENDING' else 'SENT' end, at,
                    case when n % 50 = 0 then 'PLAN' end, case when n % 50 = 0 then '{}'::text[] end,
                    case when n % 50 = 1 then at end, null, null, case when n % 50 > 2 then 'a' end,
                    0, '[]', at, 0, 1, case n % 100 when 1 then 1 else 0 end from rows""",
                """
                insert into forwarding_history
                    select o, id, 0, at, 'SENT', null, null, 'SERVICE', null, null, null from rows""",
                """
                insert into forwarding_conversation select o, id, id from rows""",
                """
                insert into bulk_forwarding select o, id, id, at, id, null, null from rows""",
                """
                insert into bulk_row select o, id, place, (select id from rows r where r.n = place + 1),
                    case when place = 0 then 'PENDING' else 'ENTERED' end, null
                    from rows, generate_series(0, 1) as place""",
                """
                insert into position_forwarding_rule select o, id, true, id, at from rows""",
                """
                insert into position_forwarding_options select o, id, true, null, null, null from rows""",
                """
                insert into job_answer select o, id, 'xn--bcher-kva', n::text, '1', 'TEXT', 'x' from rows""",
                """
                insert into notice select o, id, 'JOB_CLOSED', null, id, at,
                    case when n % 50 = 0 then 'OPEN' else 'RESOLVED' end, case when n % 50 = 0 then null else at end, null,
                    'CORD'
                    from rows""",
                """
                insert into person select o, id, 'n', n || '@example.org', case when n % 500 = 0 then '{ADMIN}' else '{}' end::text[]
                    from rows""",
                """
                insert into mirrored_job (organisation_id, account, id, title, status, visibility, fingerprint, written_at)
                    select o, 'xn--bcher-kva', n::text, 't', 'OPEN', 'EXTERNAL', id, at from rows""",
                """
                insert into mirrored_stage select o, 'xn--bcher-kva', n::text, n::text, 's', null, 0 from rows""",
                """
                insert into mirrored_job_viewer
                    select o, 'xn--bcher-kva', n::text, n || '@example.org' from rows""",
                """
                insert into mirrored_user (organisation_id, account, id, email, fingerprint, written_at)
                    select o, 'xn--bcher-kva', n::text, n || '@example.org', id, at from rows""",
                """
                insert into mirrored_candidate (organisation_id, account, id, email, fingerprint, written_at)
                    select o, 'xn--bcher-kva', n::text, n || '@example.org', id, at from rows""",
                """
                insert into mirrored_application
                    (organisation_id, account, id, job_id, ats_candidate_id, email, name_key, concealed, internal,
                    applied_at, fingerprint, written_at)
                    select o, 'xn--bcher-kva', n::text, n::text, n::text, n || '@example.org', 'name ' || n, false,
                    false, at, id, at from rows""",
                """
                insert into mirrored_interview
                    (organisation_id, account, id, application_id, start_at, interviewer_ids, fingerprint, written_at)
                    select o, 'xn--bcher-kva', n::text, n::text, at + n * interval '1 hour', array[n::text], id, at
                    from rows""",
                """
                insert into mirrored_interview_part
                    select o, 'xn--bcher-kva', n::text, n::text, 0, null, null, 'zoom/' || n from rows""",
                """
                insert into mirrored_interviewer
                    select o, 'xn--bcher-kva', n::text, n::text, n::text, 0, at + n * interval '1 hour' from rows""",
                """
                insert into hiring_role_change
                    (organisation_id, account, job_id, interview_id, user_id, role, type, noticed_at)
                    select o, 'xn--bcher-kva', n::text, n::text, n::text, 'INTERVIEWER', 'LOST', at from rows""",
                """
                insert into call (organisation_id, id, origin, reference, account, interview_id, title, type, start_at,
                    join_key, status, recorded_by, recorded_at, at)
                    select o, id, case when n % 50 = 0 then 'ATS_INTERVIEW' else 'UPLOAD' end,
                    'xn--bcher-kva/' || n, case when n % 50 = 0 then 'xn--bcher-kva' end,
                    case when n % 50 = 0 then n::text end, '', 'JOB_INTERVIEW', at, 'zoom/' || n,
                    case when n % 50 = 0 then 'EXPECTED' else 'HELD' end, id, at, at from rows""",
                """
                insert into call_participant select o, id, 0, 'n', n || '@example.org', 'UNKNOWN' from rows""",
                """
                insert into call_alias select o, 'UPLOAD', 'alias ' || n, id from rows""",
                """
                insert into call_match select o, id, 'MATCHED', null, 'EVIDENCE', 'xn--bcher-kva', n::text, n::text, null,
                    n::text, at from rows""",
                """
                insert into match_suggestion select o, id, 0, 'xn--bcher-kva', n::text, n::text, null, null, 0.5,
                    '{}'::text[], '{}'::double precision[] from rows""",
                """
                insert into match_step (organisation_id, call_id, at, action, status)
                    select o, id, at, 'LOOKED', 'NOT_CONNECTED' from rows""",
                """
                insert into recording_order select o, id, '', 'u', at, null, 1, case when n % 50 = 0 then null else at end,
                    case when n % 50 = 0 then at end, 0, null from rows""",
                """
                insert into ats_comment select o, id, 'xn--bcher-kva', n::text, id, case when n % 100 = 1 then 'NOTES' else 'LINK' end,
                    (select 'PB-' || string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
                    ((('x0' || right(replace(id::text, '-', ''), 15))::bit(64)::bigint >> 5 * (9 - place)) & 31)::int + 1, 1),
                    '' order by place) from generate_series(0, 9) place), null,
                    case n % 50 when 0 then 'WAITING' when 1 then 'QUEUED' when 2 then 'SENDING' when 3 then 'UNCONFIRMED'
                    else 'POSTED' end, at,
                    case when n % 50 = 0 then 'NOT_CONNECTED' end, case when n % 50 = 1 then at end,
                    case when n % 50 = 3 then 'w' end, case when n % 50 = 3 then 0 end,
                    case when n % 50 > 3 then 'a' end, case when n % 100 = 1 then 0 else 2 end, 1, 0, at, 0 from rows""",
                """
                insert into call_share select o, id, n || '@example.org', id, at from rows""",
                """
                insert into note_template select o, id, 'n', n::text from rows""",
                """
                insert into note_template_section select o, id, 0, 't', 'i' from rows""",
                """
                insert into transcript select o, id, 1, 2, 2000, id, at from rows""",
                """
                insert into note select o, id, id, id, 'OWN', 't', '[{"title": "t", "instruction": "i"}]',
                    case when n % 50 = 0 then 'QUEUED' else 'WRITTEN' end, case when n % 50 = 0 then at end, 0, null, null,
                    1, null, '[]', 1, '[]', at from rows""",
                """
                insert into note_version select o, id, 1, 'WRITTEN', at, null, null, 1, '[]' from rows""",
                """
                insert into note_post select o, id, id, 1, 'xn--bcher-kva', n::text, '[]', id, at, null from rows""",
                """
                insert into transcript_speaker select o, id, 0, 's', false, 2000, 2, null, null, null from rows""",
                """
                insert into transcript_utterance select o, id, place, 0, place * 1000, place * 1000 + 500, 't'
                    from rows, generate_series(0, 1) as place""",
                """
                insert into webhook select o, n::text, id from rows""",
                """
                insert into webhook_secret select o, id, 0, 'x', at, null from rows where n <> 7""",
                """
                insert into webhook_delivery select o, id, repeat('0', 64), at, 'e', null, 'x' from rows""",
                """
                insert into webhook_refusal select o, id, at, 1 from rows""")) {
            db.execute(sql.replaceFirst("select", """
                    with rows as (select current_setting('pinbridge.organisation')::uuid as o,
                        lpad(to_hex(n), 32, '0')::uuid as id, n, timestamptz '2026-01-01' + n * interval '1 second' as at
                        from generate_series(1, %d) as n) select""".formatted(ROWS)));
        }
    }

    private static NoticeFilter notices(NoticeStatus... statuses) {
        return new NoticeFilter(Set.of(NoticeKind.values()), Set.of(statuses));
    }

    private DynamicTest usesAnIndex(String name, Runnable lookUp) {
        return DynamicTest.dynamicTest(name, () -> {
            var organisation = ORGANISATIONS.getFirst();
            var seen = statements.during(() -> run(organisation, lookUp)).stream()
                    .filter(sql -> !sql.contains("set_config"))
                    .toList();
            assertThat(seen).isNotEmpty();
            run(organisation, () -> {
                for (var sql : seen) {
                    assertThat(plan(sql)).as(sql).contains("Index").doesNotContain("Seq Scan");
                    assertThat(sql).doesNotContainPattern(LEFT_OUT_BY_A_VALUE);
                }
            });
        });
    }

    /// As the session plans it for whatever values.
    private String plan(String sql) {
        var values =
                PLACES.matcher(sql).results().map(MatchResult::group).distinct().count();
        var none = LongStream.range(0, values).mapToObj(_ -> "null").collect(Collectors.joining(", "));
        db.execute("prepare seen as " + sql);
        var plan = db.fetch("explain execute seen" + (values == 0 ? "" : "(" + none + ")"))
                .formatCSV();
        db.execute("deallocate seen");
        return plan;
    }

    /// With a plan for the values of an organisation that has just come, everything would be compared with everything.
    @Test
    void whoHoldsInterviewsIsLookedUpOneByOne() {
        var organisation = someOrganisation();
        saveInterviewHeldBy(organisation, 1);
        var seen = statements.during(() -> saveInterviewHeldBy(organisation, 2)).stream()
                .filter(sql -> sql.contains("array_agg") && sql.contains("\"mirrored_interviewer\""))
                .toList();
        assertThat(seen).isNotEmpty();
        run(
                organisation,
                () -> seen.forEach(
                        sql -> assertThat(plan(sql)).contains("Index").doesNotContain("Join Filter")));
    }

    private void saveInterviewHeldBy(OrganisationId organisation, int user) {
        var interview = AnAccount.interview(1, 1, Times.NOON, null, user);
        var records = stores().mirror().records();
        run(organisation, () -> records.save(organisation, ACCOUNT, List.of(interview), Times.NOON));
    }

    @TestFactory
    Stream<DynamicTest> every_look_up_of_a_mirror() {
        var organisation = ORGANISATIONS.getFirst();
        var records = stores().mirror().records();
        return Arrays.stream(RecordKind.values())
                .flatMap(kind -> Stream.of(
                        usesAnIndex("one of " + kind, () -> records.find(organisation, ACCOUNT, kind, "7")),
                        usesAnIndex(
                                "ids of " + kind, () -> records.keysBetween(organisation, ACCOUNT, kind, 100, 200L))));
    }

    @TestFactory
    List<DynamicTest> every_look_up_of_calls() {
        var organisation = ORGANISATIONS.getFirst();
        var calls = stores().calls().calls();
        var matches = stores().calls().matches();
        var orders = stores().calls().orders();
        var some = List.of(new CallId(SOME));
        var link = new JoinLink("zoom/7");
        var planned = stores().calls().interviews();
        return List.of(
                usesAnIndex("call", () -> calls.find(organisation, new CallId(SOME))),
                usesAnIndex("order", () -> orders.lock(organisation, new CallId(SOME))),
                usesAnIndex("orders", () -> orders.all(organisation, some)),
                usesAnIndex("due orders", () -> orders.due(organisation, Times.NOON, 9)),
                usesAnIndex("next order", () -> orders.nextDue(organisation)),
                usesAnIndex("orders without call", () -> orders.withoutCall(organisation, 9)),
                usesAnIndex("calls", () -> calls.findAll(organisation, some)),
                usesAnIndex("calls, locked", () -> calls.lockAll(organisation, some)),
                usesAnIndex("call by origin", () -> calls.lock(organisation, new CallOrigin.Uploaded("7"))),
                usesAnIndex(
                        "expected call",
                        () -> calls.lockExpected(organisation, link, Times.NOON, Times.minutesLater(9))),
                usesAnIndex("calls without interview", () -> calls.withoutInterview(organisation, ACCOUNT, 9)),
                usesAnIndex("calls to come", () -> calls.ofInterviews(organisation, ACCOUNT, Times.NOON, 9)),
                usesAnIndex(
                        "changed interviews",
                        () -> planned.changedBehind(
                                organisation,
                                ACCOUNT,
                                PlannedInterview.Place.before(Instant.parse("2026-01-01T01:00:00Z")),
                                Times.NOON,
                                9)),
                usesAnIndex("matches", () -> matches.all(organisation, some)),
                usesAnIndex("histories", () -> matches.history(organisation, some)),
                usesAnIndex(
                        "undecided calls", () -> matches.undecided(organisation, Times.NOON, PageRequest.first(9))));
    }

    @TestFactory
    List<DynamicTest> every_look_up_of_comments() {
        var organisation = ORGANISATIONS.getFirst();
        var comments = stores().calls().comments();
        var id = new CommentId(SOME);
        return List.of(
                usesAnIndex("comment", () -> comments.find(organisation, id)),
                usesAnIndex("comment, locked", () -> comments.lock(organisation, id)),
                usesAnIndex("due comment", () -> comments.due(organisation, ACCOUNT, Times.NOON, Set.of(id))),
                usesAnIndex("next comment", () -> comments.nextDue(organisation, ACCOUNT)),
                usesAnIndex("comments being sent", () -> comments.sending(organisation, ACCOUNT)),
                usesAnIndex("comments of calls", () -> comments.ofCalls(organisation, List.of(new CallId(SOME)))),
                usesAnIndex(
                        "waiting comments",
                        () -> comments.waiting(organisation, ACCOUNT, CommentObstacle.NOT_CONNECTED, 9)),
                usesAnIndex("comments left to a person", () -> comments.leftToAPerson(organisation, ACCOUNT, 9)),
                usesAnIndex("queued comments", () -> comments.queued(organisation, ACCOUNT, 9)),
                usesAnIndex("unsent comments", () -> comments.unsent(organisation, CommentPurpose.LINK, 9)),
                usesAnIndex(
                        "comments of an account", () -> comments.deleteAll(organisation, new AccountName("another"))));
    }

    @TestFactory
    List<DynamicTest> every_look_up_of_transcripts() {
        var organisation = ORGANISATIONS.getFirst();
        var transcripts = stores().calls().transcripts();
        var call = new CallId(SOME);
        return List.of(
                usesAnIndex("transcript", () -> transcripts.find(organisation, call)),
                usesAnIndex("outlines", () -> transcripts.outlines(organisation, List.of(call))),
                usesAnIndex(
                        "utterances",
                        () -> transcripts.utterances(organisation, List.of(new TranscriptVersion(call, 1)), 0, 21)));
    }

    @TestFactory
    List<DynamicTest> every_look_up_of_notes() {
        var organisation = ORGANISATIONS.getFirst();
        var notes = stores().calls().notes();
        var some = List.of(new NoteId(SOME));
        var calls = List.of(new CallId(SOME));
        return List.of(
                usesAnIndex("notes", () -> notes.findAll(organisation, some)),
                usesAnIndex("note", () -> notes.lock(organisation, some.getFirst())),
                usesAnIndex("notes of calls", () -> notes.ofCalls(organisation, calls)),
                usesAnIndex("asked for", () -> notes.ask(organisation, calls, Times.NOON)),
                usesAnIndex("versions", () -> notes.versions(organisation, some, 100)),
                usesAnIndex("due notes", () -> notes.due(organisation, Times.NOON, 4)),
                usesAnIndex("begun notes", () -> notes.begun(organisation)),
                usesAnIndex("next due note", () -> notes.nextDue(organisation)),
                usesAnIndex("written notes", () -> notes.written(organisation, calls)),
                usesAnIndex("posts", () -> stores().calls().posts().ofCalls(organisation, calls)));
    }

    @TestFactory
    List<DynamicTest> every_look_up_of_access_to_calls() {
        var organisation = ORGANISATIONS.getFirst();
        var circles = stores().calls().circles();
        var some = List.of(new CallId(SOME));
        var target = new Target(ACCOUNT, new ApplicationId("7"), new JobId("7"), null, new InterviewId("7"));
        var hiring = new Hiring(ACCOUNT, new JobId("7"), new InterviewId("7"));
        var member = new Reader(new PersonId(SOME), "7@example.org", Set.of(Role.MEMBER));
        var admin = new Reader(new PersonId(SOME), "7@example.org", Set.of(Role.ADMIN));
        var behind = new PageRequest(20, new Keyset(Times.NOON, SOME));
        return List.of(
                usesAnIndex("circles", () -> circles.of(organisation, some)),
                usesAnIndex("teams", () -> circles.teams(organisation, List.of(target))),
                usesAnIndex(
                        "calls around somebody",
                        () -> circles.page(organisation, member, CallFilter.ALL, Set.of(), behind)),
                usesAnIndex("page of calls", () -> circles.page(organisation, admin, CallFilter.ALL, Set.of(), behind)),
                usesAnIndex(
                        "changes of teams",
                        () -> stores().mirror().roleChanges().latest(organisation, List.of(hiring), 20)),
                usesAnIndex("subjects", () -> stores().calls().subjects().of(organisation, List.of(target))),
                usesAnIndex("stages", () -> stores().calls().stages().of(organisation, List.of(target))));
    }

    @TestFactory
    List<DynamicTest> every_look_up_of_a_match() {
        var organisation = ORGANISATIONS.getFirst();
        var prospects = stores().calls().prospects();
        var window = new Window(Instant.parse("2026-01-02T00:00:00Z"), Instant.parse("2026-01-02T05:00:00Z"));
        var clues = new Clues(
                Set.of("7@example.org", "8@example.org"),
                Set.of("name 7", "name 8"),
                new JoinLink("zoom/7"),
                new Clues.Times(window, window));
        return List.of(
                usesAnIndex("prospects", () -> prospects.by(organisation, ACCOUNT, Map.of(new CallId(SOME), clues))),
                usesAnIndex(
                        "prospects of interviews",
                        () -> prospects.ofInterviews(organisation, ACCOUNT, List.of(new InterviewId("7")))),
                usesAnIndex("house", () -> prospects.house(organisation, ACCOUNT, Set.of("7@acme.example"))),
                usesAnIndex("prospect", () -> prospects.of(organisation, ACCOUNT, new ApplicationId("7"))));
    }

    @TestFactory
    Stream<DynamicTest> every_look_up_of_a_webhook() {
        var organisation = ORGANISATIONS.getFirst();
        var webhooks = stores().mirror().webhooks();
        var webhook = Webhook.withoutSecret(organisation, new AccountName("7"), new WebhookId(SOME));
        return Stream.of(
                usesAnIndex("webhook", () -> webhooks.of(organisation, webhook.account())),
                usesAnIndex("webhook by address", () -> webhooks.at(webhook.address())),
                usesAnIndex("webhook, locked", () -> webhooks.lock(organisation, webhook.account())),
                usesAnIndex("tally", () -> webhooks.tally(webhook, Times.NOON)),
                usesAnIndex("what is too old", () -> webhooks.forgetBefore(webhook, Instant.EPOCH)));
    }

    @TestFactory
    List<DynamicTest> every_look_up_of_the_directory() {
        var organisation = ORGANISATIONS.getFirst();
        var colleagues = stores().mirror().colleagues();
        var somebody = new ColleagueId(ACCOUNT, new AtsUserId("7"));
        var behind = new ColleaguePlace("7", somebody);
        return List.of(
                usesAnIndex(
                        "who signed in", () -> stores().people().withEmails(organisation, List.of("7@example.org"))),
                usesAnIndex(
                        "page of colleagues", () -> colleagues.page(organisation, List.of(ACCOUNT), null, 20, behind)),
                usesAnIndex(
                        "search for colleagues", () -> colleagues.page(organisation, List.of(ACCOUNT), "77", 20, null)),
                usesAnIndex("involvements", () -> colleagues.involvements(organisation, List.of(somebody))));
    }

    @TestFactory
    List<DynamicTest> every_look_up() {
        var organisation = ORGANISATIONS.getFirst();
        var candidate = new CandidateId(SOME);
        var position = new PositionId(SOME);
        var behind = new PageRequest(20, new Keyset(Times.NOON, SOME));
        var stores = stores();
        var ledger = stores.forwardings();
        return List.of(
                usesAnIndex("people", () -> stores.people().findAll(organisation, List.of(new PersonId(SOME)))),
                usesAnIndex("admins", () -> stores.people().admins(organisation)),
                usesAnIndex("notices", () -> stores.notices().findAll(organisation, List.of(new NoticeId(SOME)))),
                usesAnIndex("unresolved notices", () -> stores.notices().unresolved(organisation)),
                usesAnIndex(
                        "page of open notices",
                        () -> stores.notices().page(organisation, notices(NoticeStatus.OPEN), behind)),
                usesAnIndex(
                        "page of notices",
                        () -> stores.notices().page(organisation, notices(NoticeStatus.values()), behind)),
                usesAnIndex(
                        "open notices", () -> stores.notices().countOpen(organisation, Set.of(NoticeKind.values()))),
                usesAnIndex(
                        "stalled forwardings", () -> stores.stalledForwardings().all(organisation)),
                usesAnIndex(
                        "stalled forwardings of positions",
                        () -> stores.stalledForwardings().at(organisation, List.of(position))),
                usesAnIndex("stalled comments", () -> stores.stalledComments().all(organisation)),
                usesAnIndex(
                        "calls of stalled comments",
                        () -> stores.stalledComments().calls(organisation, 20)),
                usesAnIndex("template", () -> stores.calls().templates().find(organisation, new TemplateId(SOME))),
                usesAnIndex("position", () -> stores.positions().find(organisation, position)),
                usesAnIndex("position, locked", () -> stores.positions().lock(organisation, position)),
                usesAnIndex("positions", () -> stores.positions().findAll(organisation, List.of(position))),
                usesAnIndex("page of positions", () -> stores.positions().page(organisation, behind)),
                usesAnIndex("linked positions", () -> stores.positions().linkedTo(organisation, ACCOUNT, 20)),
                usesAnIndex("document", () -> stores.documents().find(organisation, new DocumentId(SOME))),
                usesAnIndex("content", () -> {
                    try (var content = stores.documents()
                            .content(organisation, new DocumentId(SOME))
                            .open()) {
                        content.read();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }),
                usesAnIndex("candidate", () -> stores.candidates().find(organisation, candidate)),
                usesAnIndex("candidates", () -> stores.candidates().findAll(organisation, List.of(candidate))),
                usesAnIndex(
                        "candidate by e-mail",
                        () -> stores.candidates().withEmail(organisation, new EmailAddress("7@example.org"))),
                usesAnIndex("page of candidates", () -> stores.candidates().page(organisation, behind)),
                usesAnIndex("conversation", () -> stores.conversations().find(organisation, new ConversationId(SOME))),
                usesAnIndex(
                        "current conversation",
                        () -> stores.conversations().current(organisation, candidate, position)),
                usesAnIndex(
                        "page of conversations",
                        () -> stores.conversations().page(organisation, ConversationFilter.ALL, behind)),
                usesAnIndex(
                        "conversations at a position",
                        () -> stores.conversations()
                                .page(organisation, new ConversationFilter(position, null, Set.of()), behind)),
                usesAnIndex(
                        "conversations of a candidate",
                        () -> stores.conversations()
                                .page(organisation, new ConversationFilter(null, candidate, Set.of()), behind)),
                usesAnIndex(
                        "conversations in a status",
                        () -> stores.conversations()
                                .page(
                                        organisation,
                                        new ConversationFilter(null, null, Set.of(ConversationStatus.REQUESTED)),
                                        behind)),
                usesAnIndex("forwarding", () -> ledger.find(organisation, new ForwardingId(SOME))),
                usesAnIndex("forwardings", () -> ledger.findAll(organisation, List.of(new ForwardingId(SOME)))),
                usesAnIndex(
                        "forwardings of conversations",
                        () -> ledger.ofConversations(organisation, List.of(new ConversationId(SOME)))),
                usesAnIndex(
                        "due", () -> ledger.due(organisation, ACCOUNT, Times.NOON, Set.of(new ForwardingId(SOME)), 20)),
                usesAnIndex("due alone", () -> ledger.dueSuspect(organisation, ACCOUNT, Times.NOON, Set.of())),
                usesAnIndex("next alone", () -> ledger.nextSuspect(organisation, ACCOUNT, Set.of())),
                usesAnIndex(
                        "take",
                        () -> ledger.take(organisation, List.of(new ForwardingId(SOME)), Times.NOON, Duration.ZERO)),
                usesAnIndex("history", () -> ledger.history(organisation, List.of(new ForwardingId(SOME)))),
                usesAnIndex("count", () -> ledger.countByStatus(organisation, ForwardingFilter.ALL)),
                usesAnIndex("next due", () -> ledger.nextDue(organisation, ACCOUNT, Set.of())),
                usesAnIndex("sending", () -> ledger.sending(organisation, ACCOUNT)),
                usesAnIndex("waiting", () -> ledger.waiting(organisation, WaitingReason.PLAN, 20)),
                usesAnIndex(
                        "waiting of a candidate", () -> ledger.waitingOf(organisation, candidate, WaitingReason.PLAN)),
                usesAnIndex(
                        "waiting at a position", () -> ledger.waitingAt(organisation, position, WaitingReason.PLAN)),
                usesAnIndex("counts", () -> ledger.countWaiting(organisation, List.of(position))),
                usesAnIndex("page of forwardings", () -> ledger.page(organisation, ForwardingFilter.ALL, behind)),
                usesAnIndex(
                        "forwardings at a position",
                        () -> ledger.page(organisation, ForwardingFilter.at(position), behind)),
                usesAnIndex(
                        "forwardings of a candidate",
                        () -> ledger.page(organisation, ForwardingFilter.of(candidate), behind)),
                usesAnIndex(
                        "forwardings in a status",
                        () -> ledger.page(organisation, ForwardingFilter.in(Set.of(ForwardingStatus.WAITING)), behind)),
                usesAnIndex("bulk", () -> stores.bulks().find(organisation, new BulkId(SOME))),
                usesAnIndex("bulk, locked", () -> stores.bulks().lock(organisation, new BulkId(SOME))),
                usesAnIndex("bulks", () -> stores.bulks().findAll(organisation, List.of(new BulkId(SOME)))),
                usesAnIndex("page of bulks", () -> stores.bulks().page(organisation, behind)),
                usesAnIndex("pending rows", () -> stores.bulks().pending(organisation, new BulkId(SOME), 25)),
                usesAnIndex("rows", () -> stores.bulks().rows(organisation, List.of(new BulkId(SOME)), 0, 21)),
                usesAnIndex("counts of bulks", () -> stores.bulks().counts(organisation, List.of(new BulkId(SOME)))),
                usesAnIndex(
                        "offered conversations",
                        () -> stores.offeredConversations().pages(organisation, ACCOUNT, List.of(position), behind)),
                usesAnIndex(
                        "counts of offered conversations",
                        () -> stores.offeredConversations().counts(organisation, ACCOUNT, List.of(position))),
                usesAnIndex(
                        "answers",
                        () -> stores.jobAnswers()
                                .of(organisation, candidate, new JobTarget(ACCOUNT, new JobId("7"), "t"))),
                usesAnIndex(
                        "options of positions",
                        () -> stores.forwardingRules().optionsOfPositions(organisation, List.of(position))),
                usesAnIndex(
                        "rules of positions",
                        () -> stores.forwardingRules().ofPositions(organisation, List.of(position))));
    }
}
