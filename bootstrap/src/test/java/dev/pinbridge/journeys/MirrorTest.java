package dev.pinbridge.journeys;

import static dev.pinbridge.journeys.Customer.errors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.InterviewDraft;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// An account of the ATS, copied and kept fresh.
class MirrorTest {
    private static final String KINDS = "kinds { kind status recordCount unreadableCount unreadable { key reason }"
            + " importedCount totalCount lastLookAt trouble }";
    private static final String MIRRORS =
            "{ atsMirrors { account isFirstImportComplete hasRestrictedJobs " + KINDS + " } }";

    private final RunningService service = RunningService.shared();
    private final Customer customer = Customer.connected(false);
    private final long user = customer.company.addUser("Ana", "Lima", "ana@example.org");

    /// Statement 20.
    @Test
    void showsTheImportComeUntilItIsComplete() {
        // given
        people(1_500);
        try (var socket = Socket.signedIn(service.home(), customer.token("GROWTH", "recruiter"))) {
            socket.subscribe("progress", "subscription { atsMirrorProgress { isFirstImportComplete " + KINDS + " } }");
            var before = next(socket);
            // when
            connectMetaview();
            // then
            var after = before;
            while (!isComplete(after)) {
                after = next(socket);
            }
            // Jobs and applications were read for cord before.
            assertThat(count(after, "CANDIDATES")).isEqualTo(1_500);
            assertThat(count(after, "INTERVIEWS")).isEqualTo(1);
            assertThat(count(after, "USERS")).isEqualTo(customer.company.count("users"));
        }
        assertThat(mirror().get("account").asString()).isEqualTo(customer.company.subdomain());
    }

    /// Statement 20.
    @Test
    void mailsTheAdminsOnceThatTheFirstImportIsComplete() throws Exception {
        // when
        var notice = customer.awaitFirstImport();
        // then
        assertThat(notice.get("headline").asString()).isEqualTo("The first import from Pinpoint is complete");
        assertThat(notice.get("audience").asString()).isEqualTo("ADMINS");
        var mails = Eventually.get(customer::importMails, received -> !received.isEmpty());
        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()).singleElement().asString().isEqualTo(customer.email("admin"));
            assertThat(mail.getSubject()).isEqualTo("The first import from Pinpoint is complete");
            assertThat(mail.getContent().toString()).contains("https://product.example");
        });
        // when
        connectMetaview();
        awaitUsers();
        // then
        assertThat(customer.importMails()).hasSize(1);
    }

    @Test
    void fetchesWhatChangedWhenAskedTo() {
        // given
        var job = people(2);
        connectMetaview();
        awaitComplete();
        // when
        customer.company.addApplication(job, ApplicationDraft.of("Cy", "Three", "cy@example.org"));
        var answer = customer.recruiter.ask(
                "mutation { syncAts(input: {kinds: [APPLICATIONS]}) { report { mirrors { account } }"
                        + " errors { __typename } } }");
        // then
        assertThat(answer.at("/syncAts/errors")).isEmpty();
        Eventually.get(() -> count(mirror(), "APPLICATIONS"), count -> count == 3);
    }

    @Test
    void leavesOutWhatIsConfidentialUnlessToldOtherwise() {
        // given
        var secret = customer.company.addJob(JobDraft.titled("Successor").visibility("confidential"));
        var application =
                customer.company.addApplication(secret, ApplicationDraft.of("Di", "Secret", "di@example.org"));
        var start = Instant.now().plus(Duration.ofHours(1));
        customer.company.addInterview(
                application,
                InterviewDraft.between(start, start.plusSeconds(1800)).part(null, user));
        connectMetaview();
        awaitComplete();
        var jobs = count(mirror(), "JOBS");
        assertThat(count(mirror(), "APPLICATIONS")).isZero();
        assertThat(count(mirror(), "INTERVIEWS")).isZero();
        // when
        setScope(true);
        // then
        Eventually.get(() -> counts("JOBS", "APPLICATIONS", "INTERVIEWS"), List.of(jobs + 1, 1, 1)::equals);
        // when
        setScope(false);
        // then
        assertThat(counts("JOBS", "APPLICATIONS", "INTERVIEWS")).containsExactly(jobs, 0, 0);
        awaitComplete();
        assertThat(counts("JOBS", "APPLICATIONS", "INTERVIEWS")).containsExactly(jobs, 0, 0);
    }

    @Test
    void saysWhatCouldNotBeReadAndGoesOn() {
        // given
        var job = people(3);
        var application = customer.company.addApplication(job, ApplicationDraft.of("Ed", "Odd", "ed@example.org"));
        var interview = customer.company.addInterview(
                application, InterviewDraft.unscheduled().part(null, user));
        customer.company.withhold("interview_parts", customer.company.count("interview_parts"));
        // when
        connectMetaview();
        awaitComplete();
        // then
        var kind = kind(mirror(), "INTERVIEWS");
        assertThat(kind.get("unreadableCount").asInt()).isEqualTo(1);
        assertThat(kind.at("/unreadable/0/key").asString()).isEqualTo(Long.toString(interview));
        assertThat(kind.at("/unreadable/0/reason").asString()).contains("part");
    }

    @Test
    void fetchesOneCandidateNowWithTheApplications() {
        // given
        var job = people(1);
        connectMetaview();
        awaitUsers();
        var first = customer.company.addApplication(job, ApplicationDraft.of("Cy", "Three", "cy@example.org"));
        var candidate = String.valueOf(customer.company.stored("applications", first, "candidate_id"));
        // when
        var added = record("CANDIDATE", candidate);
        // then
        assertThat(added.get("change").asString()).isEqualTo("ADDED");
        assertThat(added.get("changedApplicationCount").asInt()).isEqualTo(1);
        assertThat(record("APPLICATION", Long.toString(first)).get("change").asString())
                .isEqualTo("UNCHANGED");
        // when
        customer.company.delete("applications", first);
        // then
        assertThat(record("APPLICATION", Long.toString(first)).get("change").asString())
                .isEqualTo("REMOVED");
    }

    /// Statement 27.
    @Test
    void listsTheUsersAsColleaguesNotYetInvited() {
        // given
        people(1);
        var colleague = customer.email("recruiter").toUpperCase(Locale.ROOT);
        var recruiter = customer.company.addUser("The", "recruiter", colleague);
        var job = customer.company.addJob(JobDraft.titled("Baker"));
        customer.company.change("jobs", job, Map.of("recruitment_manager_user_id", recruiter));
        connectMetaview();
        awaitUsers();
        syncJobs();
        var mails = customer.company.mails().size();
        // when
        var found = Eventually.get(() -> colleagues("ana@"), ana -> hiring(ana) == 1);
        // then
        assertThat(found).singleElement().satisfies(ana -> {
            assertThat(ana.get("name").asString()).isEqualTo("Ana Lima");
            assertThat(ana.get("isInvited").asBoolean()).isFalse();
            assertThat(ana.at("/hiring/jobs/0/title").asString()).isEqualTo("Cook");
            assertThat(ana.at("/hiring/jobs/0/roles").toString()).isEqualTo("[\"INTERVIEWER\"]");
        });
        assertThat(colleagues("the rec")).singleElement().satisfies(one -> {
            assertThat(one.get("isInvited").asBoolean()).isTrue();
            assertThat(one.at("/hiring/jobs/0/roles").toString()).isEqualTo("[\"RECRUITER\"]");
        });
        // when
        customer.company.change("jobs", job, Map.of("recruitment_manager_user_id", user));
        syncJobs();
        // then
        Eventually.get(() -> colleagues("ana@"), ana -> hiring(ana) == 2);
        assertThat(colleagues("the rec").getFirst().at("/hiring/jobs")).isEmpty();
        assertThat(customer.company.mails()).hasSize(mails);
    }

    @Test
    void copiesNothingThatNoKeyMayRead() {
        // Connected for cord alone, whose key may do everything but is not asked to read interviews.
        var mirror = awaitComplete();
        assertThat(kind(mirror, "INTERVIEWS").get("status").asString()).isEqualTo("NOT_PERMITTED");
        assertThat(kind(mirror, "JOBS").get("status").asString()).isEqualTo("COMPLETE");
    }

    @Test
    void isDeletedWithTheLastProductThatIsPurged() {
        // given
        people(2);
        connectMetaview();
        awaitComplete();
        // when
        customer.disconnect("PURGE");
        // then
        assertThat(count(mirror(), "APPLICATIONS")).isEqualTo(2);
        // when
        customer.admin.ask("mutation { disconnectAts(input: {product: METAVIEW, storedData: PURGE}) {"
                + " integration { status } } }");
        // then
        assertThat(customer.admin.ask(MIRRORS).get("atsMirrors")).isEmpty();
        connectMetaview();
        Eventually.get(() -> counts("APPLICATIONS"), List.of(2)::equals);
    }

    @Test
    void isRefusedWhenNothingIsConnected() {
        // given
        customer.disconnect("KEEP");
        // when
        var sync =
                customer.admin.ask("mutation { syncAts(input: {}) { report { mirrors { account } } errors { __typename"
                        + " ... on UserError { message code } } } }");
        // then
        assertThat(errors(sync.get("syncAts"))).containsExactly("NothingConnectedError");
        assertThat(sync.at("/syncAts/errors/0/message").asString()).contains("Settings, Integrations");
        assertThat(customer.admin.ask(MIRRORS).get("atsMirrors")).isEmpty();
    }

    /// So many people have applied for one job, and the first of them is interviewed soon.
    private long people(int number) {
        var job = customer.company.addJob(JobDraft.titled("Cook"));
        for (var i = 0; i < number; i++) {
            var application = customer.company.addApplication(
                    job, ApplicationDraft.of("Zoë", "No. " + i, "person-" + i + "@example.org"));
            if (i == 0) {
                var start = Instant.now().plus(Duration.ofHours(2));
                customer.company.addInterview(
                        application,
                        InterviewDraft.between(start, start.plusSeconds(1800))
                                .part("https://meet.example.org/1", user));
            }
        }
        return job;
    }

    private void connectMetaview() {
        var connected = customer.connectMetaview(customer.company.keys().issue(Permission.all()));
        assertThat(connected.get("errors")).isEmpty();
    }

    private void setScope(boolean hasRestrictedJobs) {
        var answer = customer.admin.ask(
                "mutation($on: Boolean!) { setMirrorScope(input: {hasRestrictedJobs: $on}) {"
                        + " report { mirrors { hasRestrictedJobs } } errors { __typename } } }",
                "on",
                hasRestrictedJobs);
        assertThat(answer.at("/setMirrorScope/report/mirrors/0/hasRestrictedJobs")
                        .asBoolean())
                .isEqualTo(hasRestrictedJobs);
    }

    private JsonNode awaitComplete() {
        return Eventually.get(Duration.ofSeconds(60), this::mirror, MirrorTest::isFirstImportComplete);
    }

    private JsonNode record(String kind, String key) {
        return customer.recruiter
                .ask(
                        "mutation($kind: AtsRecordKind!, $key: String!) { syncAtsRecord(input: {kind: $kind, key: $key})"
                                + " { record { change isThere changedApplicationCount } errors { __typename } } }",
                        "kind",
                        kind,
                        "key",
                        key)
                .at("/syncAtsRecord/record");
    }

    private void syncJobs() {
        customer.recruiter.ask("mutation { syncAts(input: {kinds: [JOBS]}) { errors { __typename } } }");
    }

    /// With how many jobs the first of them has to do.
    private static int hiring(List<JsonNode> colleagues) {
        return colleagues.getFirst().at("/hiring/jobs").size();
    }

    private List<JsonNode> colleagues(String search) {
        return List.copyOf(customer.recruiter
                .ask(
                        "query($search: String) { colleagues(search: $search) { nodes { name isInvited"
                                + " hiring { jobs { title roles isViewer } } } } }",
                        "search",
                        search)
                .at("/colleagues/nodes")
                .values());
    }

    private void awaitUsers() {
        Eventually.get(Duration.ofSeconds(60), this::mirror, MirrorTest::isComplete);
    }

    private JsonNode mirror() {
        return customer.admin.ask(MIRRORS).at("/atsMirrors/0");
    }

    private static JsonNode next(Socket socket) {
        return socket.await("next").at("/payload/data/atsMirrorProgress/0");
    }

    /// With Metaview's key, too.
    private static boolean isComplete(JsonNode mirror) {
        return isFirstImportComplete(mirror)
                && kind(mirror, "USERS").get("status").asString().equals("COMPLETE");
    }

    private static boolean isFirstImportComplete(JsonNode mirror) {
        return mirror.path("isFirstImportComplete").asBoolean();
    }

    private List<Integer> counts(String... kinds) {
        var mirror = mirror();
        return List.of(kinds).stream().map(kind -> count(mirror, kind)).toList();
    }

    private static int count(JsonNode mirror, String kind) {
        return kind(mirror, kind).get("recordCount").asInt();
    }

    private static JsonNode kind(JsonNode mirror, String name) {
        return mirror.get("kinds").values().stream()
                .filter(kind -> kind.get("kind").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
