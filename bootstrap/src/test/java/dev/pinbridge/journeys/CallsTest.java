package dev.pinbridge.journeys;

import static dev.pinbridge.journeys.Customer.errors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.InterviewDraft;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Interviews of the ATS become calls, calls find their application and say why, and the right people may open
/// them.
class CallsTest {
    private static final String MEET = "https://meet.google.com/abc-defg-hij";
    private static final String APPLICATION =
            "application { atsReference url isThere candidateName jobTitle stage location isConfidential }";
    private static final String CALL = "id title type status origin startAt joinUrl participants { name email role }"
            + " accessReasons recordedBy { name } readers { email isGranted reasons refusal person { name } }"
            + " teamChanges { type role name email interviewReference noticedAt }"
            + " match { status basis reason explanation changedAt " + APPLICATION
            + " suggestions { probability score " + APPLICATION + " evidence { signal explanation weight } }"
            + " history { action status happenedAt by { name } " + APPLICATION + " } }";

    private final Customer customer = Customer.connected(false);
    private final Client manager = customer.signIn("GROWTH", "member");
    private final long user = customer.company.addUser("Ana", "Lima", "ana@acme.example");
    private final long managing = customer.company.addUser("The", "member", customer.email("member"));
    private final long job = customer.company.addJob(JobDraft.titled("Cook"));
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    /// Statements 21, 23 and 34.
    @Test
    void anInterviewBecomesACallThatMovesAndIsReleasedWithIt() {
        // given
        var application = applicant("Zoë", "Ångström", "zoe@example.org");
        var interview = interview(application, tomorrow);
        // when
        connectMetaview();
        // then
        var call =
                onlyCall(one -> one.at("/match/application/jobTitle").asString().equals("Cook"));
        assertThat(call.get("status").asString()).isEqualTo("EXPECTED");
        assertThat(call.get("origin").asString()).isEqualTo("ATS_INTERVIEW");
        assertThat(call.get("startAt").asString()).isEqualTo(tomorrow.toString());
        assertThat(call.get("joinUrl").asString()).isEqualTo(MEET);
        assertThat(call.at("/participants/0/email").asString()).isEqualTo("ana@acme.example");
        var about = call.at("/match/application");
        assertThat(about.get("candidateName").asString()).isEqualTo("Zoë Ångström");
        assertThat(about.get("stage").asString()).isNotEmpty();
        assertThat(about.get("url").asString())
                .contains(customer.company.subdomain())
                .contains(Long.toString(application));
        // when
        customer.company.change(
                "interviews",
                interview,
                Map.of("start_at", tomorrow.plusSeconds(3600), "end_at", tomorrow.plusSeconds(5400)));
        sync("INTERVIEWS");
        // then
        onlyCall(one ->
                one.get("startAt").asString().equals(tomorrow.plusSeconds(3600).toString()));
        // when
        customer.company.delete("interviews", interview);
        customer.recruiter.ask(
                "mutation($key: String!) { syncAtsRecord(input: {kind: INTERVIEW, key: $key}) { errors { __typename } } }",
                "key",
                Long.toString(interview));
        // then
        var released = onlyCall(one -> one.get("status").asString().equals("RELEASED"));
        assertThat(released.at("/match/status").asString()).isEqualTo("MATCHED");
    }

    /// Statement 22.
    @Test
    void aCallFromElsewhereFindsItsInterviewAndSaysWhy() {
        // given
        var application = applicant("Zoë", "Ångström", "zoe@example.org");
        interview(application, tomorrow);
        connectMetaview();
        onlyCall(one -> one.at("/match/status").asString().equals("MATCHED"));
        // when
        var call = record(Map.of(
                "origin", "UPLOAD",
                "reference", "tape-1",
                "title", "Chat with Zoe",
                "startAt", tomorrow.plusSeconds(60).toString(),
                "participants",
                        List.of(
                                Map.of("name", "Zoë Ångström", "email", "zoe@example.org"),
                                Map.of("email", "ana@acme.example"))));
        // then
        var match = call.get("match");
        assertThat(match.get("status").asString()).isEqualTo("MATCHED");
        assertThat(match.get("basis").asString()).isEqualTo("EVIDENCE");
        assertThat(match.at("/application/atsReference").asString()).isEqualTo(Long.toString(application));
        var best = match.at("/suggestions/0");
        var sum = best.get("evidence").values().stream()
                .mapToDouble(one -> one.get("weight").asDouble())
                .sum();
        assertThat(best.get("score").asDouble()).isEqualTo(sum, within(1e-9));
        assertThat(best.get("evidence").values().stream()
                        .map(one -> one.get("explanation").asString()))
                .contains("A participant has the candidate's e-mail address.");
        // when
        var again = record(Map.of("origin", "UPLOAD", "reference", "tape-1"));
        // then
        assertThat(again.get("id")).isEqualTo(call.get("id"));
    }

    /// Statement 31.
    @Test
    void aPersonChoosesRejectsAndTakesBack() {
        // given
        var right = applicant("Zoë", "Ångström", "zoe@example.org");
        var other = applicant("Bo", "Berg", "bo@example.org");
        interview(right, tomorrow);
        connectMetaview();
        customer.awaitFirstImport();
        onlyCall(one -> one.at("/match/status").asString().equals("MATCHED"));
        var call = record(Map.of("origin", "ONGOING")).get("id").asString();
        assertThat(call(customer.admin, call).at("/match/reason").asString()).isEqualTo("TOO_LITTLE_INFORMATION");
        assertThat(review()).containsExactly(call);
        // when
        var chosen = decide("chooseMatch", call, Long.toString(other));
        // then
        assertThat(chosen.at("/call/match/basis").asString()).isEqualTo("PERSON");
        assertThat(chosen.at("/call/match/application/candidateName").asString())
                .isEqualTo("Bo Berg");
        assertThat(review()).isEmpty();
        // when
        var rejected = decide("rejectMatch", call, null);
        assertThat(rejected.at("/call/match/status").asString()).isEqualTo("NOT_MATCHED");
        assertThat(decide("undoMatch", call, null)
                        .at("/call/match/application/candidateName")
                        .asString())
                .isEqualTo("Bo Berg");
        var undone = decide("undoMatch", call, null);
        // then
        assertThat(undone.at("/call/match/status").asString()).isEqualTo("NEEDS_REVIEW");
        assertThat(undone.at("/call/match/history").values().stream()
                        .map(step -> step.get("action").asString()))
                .containsExactly("LOOKED", "CHOSEN", "REJECTED", "UNDONE", "UNDONE");
        assertThat(undone.at("/call/match/history/1/by/name").asString()).isEqualTo("The admin");
        // then
        assertThat(errors(decide("undoMatch", call, null))).containsExactly("NothingToUndoError");
        assertThat(errors(decide("confirmMatch", call, null))).containsExactly("NoMatchToConfirmError");
        assertThat(errors(decide("chooseMatch", call, "99999999"))).containsExactly("ApplicationNotFoundError");
    }

    /// Statement 26.
    @Test
    void theHiringManagerMayOpenItUntilTheyAreNotAnyMore() {
        // given
        customer.company.change("jobs", job, Map.of("hiring_manager_user_id", managing));
        interview(applicant("Zoë", "Ångström", "zoe@example.org"), tomorrow);
        connectMetaview();
        var call = onlyCall(one -> one.at("/match/status").asString().equals("MATCHED"));
        var id = call.get("id").asString();
        // then
        var seen = Eventually.get(() -> call(manager, id), one -> !one.isNull());
        assertThat(seen.get("accessReasons").toString()).isEqualTo("[\"HIRING_MANAGER\"]");
        var reader = reader(seen, customer.email("member"));
        assertThat(reader.get("reasons").toString()).isEqualTo("[\"HIRING_MANAGER\"]");
        assertThat(reader.at("/person/name").asString()).isEqualTo("The member");
        assertThat(listed(manager)).containsExactly(id);
        // when
        customer.company.change("jobs", job, Map.of("hiring_manager_user_id", user));
        sync("JOBS");
        // then
        Eventually.get(() -> call(manager, id), JsonNode::isNull);
        assertThat(listed(manager)).isEmpty();
        assertThat(node(manager, id).isNull()).isTrue();
        // when
        share(id, customer.email("member"));
        // then
        assertThat(call(manager, id).get("accessReasons").toString()).isEqualTo("[\"SHARED\"]");
        // when an admin lets nobody in by role
        customer.company.change("jobs", job, Map.of("hiring_manager_user_id", managing));
        sync("JOBS");
        Eventually.get(() -> call(manager, id), one -> one.get("accessReasons").size() == 2);
        customer.admin.ask(
                "mutation { setCallAccess(input: {isByHiringRole: false}) { callAccess { isByHiringRole } } }");
        // then
        assertThat(call(manager, id).get("accessReasons").toString()).isEqualTo("[\"SHARED\"]");
    }

    @Test
    void aHiringManagerIsReplacedAndTheCallTellsIt() {
        // given
        var successor = customer.company.addUser("The", "recruiter", customer.email("recruiter"));
        // From the first moment on, since cord's mirror may have seen it by then.
        var led = customer.company.addJob(JobDraft.titled("Baker").hiringManager(managing));
        interview(
                customer.company.addApplication(led, ApplicationDraft.of("Zoë", "Ångström", "zoe@example.org")),
                tomorrow);
        connectMetaview();
        var id = onlyCall(one -> one.at("/match/status").asString().equals("MATCHED"))
                .get("id")
                .asString();
        var before = Eventually.get(() -> call(manager, id), one -> !one.isNull());
        assertThat(before.get("teamChanges")).isEmpty();
        assertThat(call(customer.recruiter, id).isNull()).isTrue();
        // when
        customer.company.change("jobs", led, Map.of("hiring_manager_user_id", successor));
        sync("JOBS");
        // then
        var seen = Eventually.get(() -> call(customer.recruiter, id), one -> !one.isNull());
        assertThat(call(manager, id).isNull()).isTrue();
        assertThat(seen.get("teamChanges").values().stream()
                        .map(one -> one.get("type").asString() + " "
                                + one.get("email").asString()))
                .containsExactlyInAnyOrder("LOST " + customer.email("member"), "GAINED " + customer.email("recruiter"));
        assertThat(seen.get("teamChanges")).allSatisfy(one -> {
            assertThat(one.get("role").asString()).isEqualTo("HIRING_MANAGER");
            assertThat(one.get("name").asString()).startsWith("The ");
            assertThat(one.get("interviewReference").isNull()).isTrue();
        });
    }

    /// Statement 32.
    @Test
    void anEmployeeWhoIsTheCandidateNeverSeesIt() {
        // given
        customer.company.change("jobs", job, Map.of("hiring_manager_user_id", managing));
        interview(applicant("The", "member", customer.email("member")), tomorrow);
        connectMetaview();
        var call = onlyCall(one -> one.at("/match/status").asString().equals("MATCHED"));
        // when
        var shared = share(call.get("id").asString(), customer.email("member"));
        // then
        assertThat(call(manager, call.get("id").asString()).isNull()).isTrue();
        assertThat(listed(manager)).isEmpty();
        assertThat(reader(shared, customer.email("member")).get("refusal").asString())
                .isEqualTo("IS_CANDIDATE");
    }

    /// Statement 33.
    @Test
    void aCallForAConfidentialJobIsOpenToItsHiringTeamAlone() {
        // given
        var secret = customer.company.addJob(JobDraft.titled("Successor").visibility("confidential"));
        customer.company.change("jobs", secret, Map.of("hiring_manager_user_id", managing));
        var application =
                customer.company.addApplication(secret, ApplicationDraft.of("Di", "Secret", "di@example.org"));
        interview(application, tomorrow);
        connectMetaview();
        customer.admin.ask("mutation { setMirrorScope(input: {hasRestrictedJobs: true}) { errors { __typename } } }");
        // then
        var call = Eventually.get(Duration.ofSeconds(60), () -> listed(manager), list -> list.size() == 1);
        assertThat(call(manager, call.getFirst())
                        .at("/match/application/isConfidential")
                        .asBoolean())
                .isTrue();
        assertThat(call(customer.admin, call.getFirst()).isNull()).isTrue();
        assertThat(listed(customer.admin)).isEmpty();
        assertThat(reader(call(manager, call.getFirst()), customer.email("admin"))
                        .get("refusal")
                        .asString())
                .isEqualTo("CONFIDENTIAL_JOB");
    }

    @Test
    void anInviteToTheInterviewIsTheSameCallAndOneToAnotherMeetingIsAnother() {
        // given
        interview(applicant("Zoë", "Ångström", "zoe@example.org"), tomorrow);
        connectMetaview();
        var expected = onlyCall(one -> one.at("/match/status").asString().equals("MATCHED"));
        // when
        var joined = invite("one@example.org", tomorrow.plusSeconds(300), MEET);
        var other = invite("two@example.org", tomorrow.plusSeconds(86_400), "https://example.zoom.us/j/123");
        // then
        assertThat(joined.at("/invite/calls/0/id")).isEqualTo(expected.get("id"));
        assertThat(joined.at("/invite/calls/0/participants").values().stream()
                        .map(one -> one.get("email").asString()))
                .contains("zoe@example.org", "ana@acme.example");
        assertThat(other.at("/invite/calls/0/origin").asString()).isEqualTo("INVITE");
        assertThat(other.at("/invite/calls/0/match/status").asString()).isNotEqualTo("NOT_CONNECTED");
        // when
        var refused =
                customer.admin.ask("mutation { importInvite(input: {iCalendar: \"hello\"}) { invite { calls { id } } "
                        + Customer.INPUT_ERRORS + " } }");
        // then
        assertThat(refused.at("/importInvite/errors/0/path").toString()).isEqualTo("[\"input\",\"iCalendar\"]");
        assertThat(refused.at("/importInvite/errors/0/message").asString()).startsWith("Invite must ");
    }

    private JsonNode invite(String uid, Instant start, String url) {
        var utc = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
        var text = """
                BEGIN:VCALENDAR
                VERSION:2.0
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:%s
                DTSTART:%s
                DTEND:%s
                SUMMARY:Chat
                LOCATION:%s
                ATTENDEE;CN=Zoe:mailto:zoe@example.org
                END:VEVENT
                END:VCALENDAR
                """.formatted(uid, utc.format(start), utc.format(start.plusSeconds(1800)), url);
        var answer = customer.admin.ask(
                "mutation($text: String!) { importInvite(input: {iCalendar: $text}) { invite { calls { " + CALL
                        + " } } " + Customer.INPUT_ERRORS + " } }",
                "text",
                text);
        assertThat(answer.at("/importInvite/errors")).isEmpty();
        return answer.get("importInvite");
    }

    @Test
    void whatIsWrongWithACallIsSaidFieldByField() {
        // when
        var answer = customer.admin.ask(
                "mutation($input: RecordCallInput!) { recordCall(input: $input) { call { id } " + Customer.INPUT_ERRORS
                        + " } }",
                "input",
                Map.of(
                        "origin", "ONGOING",
                        "reference", "tape",
                        "title", "two\nlines",
                        "endAt", tomorrow.toString(),
                        "joinUrl", "over there",
                        "participants", List.of(Map.of("email", "nobody"), Map.of("role", "CANDIDATE"))));
        // then
        var errors = answer.at("/recordCall/errors");
        assertThat(errors.values().stream().map(one -> one.get("path").toString()))
                .containsExactly(
                        "[\"input\",\"reference\"]",
                        "[\"input\",\"title\"]",
                        "[\"input\",\"endAt\"]",
                        "[\"input\",\"joinUrl\"]",
                        "[\"input\",\"participants\",\"0\",\"email\"]",
                        "[\"input\",\"participants\",\"1\",\"name\"]");
        assertThat(errors.get(2).get("message").asString())
                .isEqualTo("End must be left out when it is not known when the call starts.");
    }

    private long applicant(String first, String last, String email) {
        return customer.company.addApplication(job, ApplicationDraft.of(first, last, email));
    }

    private long interview(long application, Instant start) {
        return customer.company.addInterview(
                application,
                InterviewDraft.between(start, start.plusSeconds(1800)).part(MEET, user));
    }

    private void connectMetaview() {
        assertThat(customer.connectMetaview(customer.company.keys().issue(Permission.all()))
                        .get("errors"))
                .isEmpty();
        // Those of cord were read before there were any.
        sync("JOBS");
    }

    private void sync(String kind) {
        customer.recruiter.ask("mutation { syncAts(input: {kinds: [" + kind + "]}) { errors { __typename } } }");
    }

    private JsonNode onlyCall(Predicate<JsonNode> isAsExpected) {
        return Eventually.get(
                        Duration.ofSeconds(60),
                        () -> List.copyOf(customer.admin
                                .ask("{ calls(first: 10) { nodes { " + CALL + " } } }")
                                .at("/calls/nodes")
                                .values()),
                        all -> all.size() == 1 && isAsExpected.test(all.getFirst()))
                .getFirst();
    }

    private static JsonNode call(Client who, String id) {
        return who.ask("query($id: ID!) { call(id: $id) { " + CALL + " } }", "id", id)
                .get("call");
    }

    private static JsonNode node(Client who, String id) {
        return who.ask("query($id: ID!) { node(id: $id) { id ... on Call { title } } }", "id", id)
                .get("node");
    }

    private static List<String> listed(Client who) {
        return who.ask("{ calls { nodes { id } } }").at("/calls/nodes").values().stream()
                .map(one -> one.get("id").asString())
                .toList();
    }

    private List<String> review() {
        return customer
                .admin
                .ask("{ calls(filter: {matchStatuses: [NEEDS_REVIEW]}) { nodes { id } } }")
                .at("/calls/nodes")
                .values()
                .stream()
                .map(one -> one.get("id").asString())
                .toList();
    }

    private JsonNode record(Map<String, Object> input) {
        var answer = customer.admin.ask(
                "mutation($input: RecordCallInput!) { recordCall(input: $input) { call { " + CALL + " } "
                        + Customer.INPUT_ERRORS + " } }",
                "input",
                input);
        assertThat(answer.at("/recordCall/errors")).isEmpty();
        return answer.at("/recordCall/call");
    }

    private JsonNode share(String call, String email) {
        var answer = customer.admin.ask(
                "mutation($call: ID!, $email: String!) { shareCall(input: {callId: $call, email: $email}) {"
                        + " call { " + CALL + " } " + Customer.INPUT_ERRORS + " } }",
                "call",
                call,
                "email",
                email);
        assertThat(answer.at("/shareCall/errors")).isEmpty();
        return answer.at("/shareCall/call");
    }

    private JsonNode decide(String mutation, String call, @Nullable String application) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        return customer.admin
                .ask(
                        "mutation($input: " + type + "!) { " + mutation + "(input: $input) { call { " + CALL + " } "
                                + Customer.ERRORS + " } }",
                        "input",
                        application == null
                                ? Map.of("callId", call)
                                : Map.of("callId", call, "atsReference", application))
                .get(mutation);
    }

    private static JsonNode reader(JsonNode call, String email) {
        return call.get("readers").values().stream()
                .filter(one -> one.get("email").asString().equals(email))
                .findFirst()
                .orElseThrow();
    }
}
