package dev.pinbridge.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.journeys.Eventually;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// An organisation with its account at the ATS. What it does goes through the API, except that many people are
/// put straight into the database.
final class Tenant {
    private static final String ERRORS = "errors { ... on UserError { message } }";
    /// A digest has sixteen bytes; so many of them make a CV of 200 KB.
    static final int LARGE_CV = 12_800;
    static final int SMALL_CV = 16;

    private final String name;
    private final Bench bench;
    private final Sandbox.Account account;
    private final String token;
    private int seeded;

    Tenant(String name, Bench bench, Sandbox.Account account) {
        this.name = name;
        this.bench = bench;
        this.account = account;
        this.token = bench.issuer()
                .issuer()
                .token(Map.of(
                        "sub", name,
                        "email", name + "@example.org",
                        "name", name,
                        "org", name,
                        "org_name", name,
                        "plan", "GROWTH",
                        "roles", List.of("admin", "recruiter")));
    }

    Sandbox.Account account() {
        return account;
    }

    /// Its admin's.
    String token() {
        return token;
    }

    /// Connected, with automatic forwarding on and a position for each job.
    Tenant settled(Node node) {
        patiently(() -> connect(node));
        account.jobs().forEach(job -> patiently(() -> importPosition(node, job)));
        return this;
    }

    /// A busy machine may answer too late while everything is set up, which is no fault that is looked for.
    private static void patiently(Runnable step) {
        Eventually.get(
                () -> {
                    try {
                        step.run();
                        return "done";
                    } catch (AssertionError e) {
                        return e.toString();
                    }
                },
                "done"::equals);
    }

    void connect(Node node) {
        well(
                ask(
                        node,
                        "mutation($url: String!, $key: String!) { connectAts(input: {atsUrl: $url, apiKey: $key}) { "
                                + ERRORS + " } }",
                        "url",
                        account.name(),
                        "key",
                        account.key()),
                "connectAts");
        ask(node, "mutation { setAutomaticForwarding(input: {isOn: true}) { automaticForwarding { isOn } } }");
    }

    void connectMetaview(Node node) {
        well(
                ask(
                        node,
                        "mutation($url: String!, $key: String!) { connectAts(input: {product: METAVIEW, atsUrl: $url,"
                                + " apiKey: $key}) { " + ERRORS + " } }",
                        "url",
                        account.name(),
                        "key",
                        account.key()),
                "connectAts");
    }

    void setWebhookSecret(Node node, String secret) {
        well(
                ask(
                        node,
                        "mutation($account: String!, $secret: String!) {"
                                + " setWebhookSecret(input: {account: $account, secret: $secret}) { " + ERRORS + " } }",
                        "account",
                        account.name(),
                        "secret",
                        secret),
                "setWebhookSecret");
    }

    String webhookUrl(Node node) {
        return ask(node, "{ atsMirrors { webhook { url } } }")
                .at("/atsMirrors/0/webhook/url")
                .asString();
    }

    /// The oldest job of the account.
    String job() {
        return account.jobs().getFirst();
    }

    /// When a mirrored record was written last.
    Instant lastWritten() {
        return bench.ledger()
                .list(
                        row -> row.getTimestamp(1).toInstant(),
                        "select max(written_at) from (select written_at from mirrored_application"
                                + " where organisation_id = ? union all select written_at from mirrored_interview"
                                + " where organisation_id = ? union all select written_at from mirrored_candidate"
                                + " where organisation_id = ?) all_of_them",
                        organisation(),
                        organisation(),
                        organisation())
                .getFirst();
    }

    void syncAts(Node node) {
        well(ask(node, "mutation { syncAts(input: {}) { " + ERRORS + " } }"), "syncAts");
    }

    /// Whether everything was read once.
    boolean isImported() {
        return count("select count(*) from kind_mirror where organisation_id = ? and history = 'COMPLETE'") == 5;
    }

    /// Whether the interviews around now and their applications were read.
    boolean hasNearbyInterviews() {
        return count("select count(*) from kind_mirror where organisation_id = ? and kind = 'INTERVIEWS'"
                        + " and history in ('DESCENDING', 'COMPLETE')")
                == 1;
    }

    /// Whether a look for changes of each kind that has such looks has begun and ended since then.
    boolean hasLookedSince(Instant time) {
        return bench.ledger()
                        .list(
                                row -> row.getInt(1),
                                "select count(*) from kind_mirror where organisation_id = ? and last_at >= ?"
                                        + " and kind in ('INTERVIEWS', 'APPLICATIONS', 'CANDIDATES')",
                                organisation(),
                                Timestamp.from(time))
                        .getFirst()
                == 3;
    }

    /// Whether there is a call for each interview that begins in more than an hour, matched with it.
    boolean hasMatchedInterviews() {
        return count("select count(*) from mirrored_interview where organisation_id = ?"
                        + " and start_at > now() + interval '1 hour' and not exists (select 1 from call"
                        + " join call_match on call_match.organisation_id = call.organisation_id"
                        + " and call_match.call_id = call.id and call_match.status = 'MATCHED'"
                        + " where call.organisation_id = mirrored_interview.organisation_id"
                        + " and call.interview_id = mirrored_interview.id)")
                == 0;
    }

    /// How many calls there are of each origin and state, and how they are matched.
    List<String> calls() {
        return bench.ledger()
                .list(
                        row -> row.getString(1),
                        "select concat_ws(' ', count(*), origin, call.status, call_match.status, reason) from call"
                                + " left join call_match on call_match.organisation_id = call.organisation_id"
                                + " and call_match.call_id = call.id where call.organisation_id = ?"
                                + " group by origin, call.status, call_match.status, reason order by 1",
                        organisation());
    }

    /// The address of one who has applied.
    String applicant(int number) {
        return bench.ledger()
                .list(
                        row -> row.getString(1),
                        "select email from mirrored_application where organisation_id = ? and email is not null"
                                + " order by id limit 1 offset " + number,
                        organisation())
                .getFirst();
    }

    /// To do it again changes nothing.
    void recordCall(Node node, String reference, String email) {
        well(
                ask(
                        node,
                        "mutation($reference: String!, $email: String!) { recordCall(input: {origin: UPLOAD, reference:"
                                + " $reference, participants: [{email: $email, role: CANDIDATE}]}) { " + ERRORS
                                + " } }",
                        "reference",
                        reference,
                        "email",
                        email),
                "recordCall");
    }

    private int count(String sql) {
        return bench.ledger().list(row -> row.getInt(1), sql, organisation()).getFirst();
    }

    private void importPosition(Node node, String job) {
        well(
                ask(
                        node,
                        "mutation($job: String!) { importPosition(input: {jobReference: $job, title: \"Engineer\"}) { "
                                + ERRORS + " } }",
                        "job",
                        job),
                "importPosition");
    }

    void createPosition(Node node) {
        ask(node, "mutation { createPosition(input: {title: \"Engineer\"}) { position { id } } }");
    }

    void link(Node node, UUID position, String job) {
        well(
                ask(
                        node,
                        "mutation($position: ID!, $job: String!) {"
                                + " linkPosition(input: {positionId: $position, jobReference: $job}) { " + ERRORS
                                + " } }",
                        "position",
                        NodeIds.of(new PositionId(position)),
                        "job",
                        job),
                "linkPosition");
    }

    /// Accepts, which begins the hand-over. To do it again changes nothing.
    void accept(Node node, UUID conversation) {
        var payload = ask(
                node,
                "mutation($id: ID!) { acceptMessageRequest(input: {conversationId: $id}) {"
                        + " conversation { status } errors { __typename } } }",
                "id",
                NodeIds.of(new ConversationId(conversation)));
        var errors = Objects.requireNonNull(payload.get("acceptMessageRequest")).get("errors");
        for (var error : errors) {
            assertThat(error.get("__typename").asString()).isEqualTo("ConversationAlreadyStartedError");
        }
    }

    /// What a recruiter does about people whom three deaths of a node in a row have left in the middle.
    /// @return how many there were
    int sendParkedAgain(Node node) {
        var conversations = bench.ledger()
                .list(
                        row -> row.getObject(1, UUID.class),
                        "select conversation_id from forwarding_conversation join forwarding"
                                + " using (organisation_id) where forwarding.id = forwarding_id"
                                + " and organisation_id = ? and waiting_reason = 'PARKED'",
                        organisation());
        for (var conversation : conversations) {
            well(
                    ask(
                            node,
                            "mutation($id: ID!) { forwardCandidate(input: {conversationId: $id}) { " + ERRORS + " } }",
                            "id",
                            NodeIds.of(new ConversationId(conversation))),
                    "forwardCandidate");
        }
        return conversations.size();
    }

    /// Waits until everybody was sent. Whoever was unlucky enough to be under way in three faults in a row is
    /// left to a person, who sends again.
    /// @return how many were sent again
    static int awaitSent(List<Tenant> tenants, int people, Node node, Duration patience) {
        Eventually.get(
                patience,
                () -> tenants.stream().map(Tenant::statuses).toList(),
                all -> all.stream()
                        .allMatch(statuses -> Set.of("SENT", "PARKED").containsAll(statuses.keySet())));
        var parked = tenants.stream()
                .mapToInt(tenant -> tenant.sendParkedAgain(node))
                .sum();
        Eventually.get(
                patience,
                () -> tenants.stream().map(Tenant::statuses).toList(),
                all -> all.stream().allMatch(Map.of("SENT", people)::equals));
        return parked;
    }

    void retryComment(Node node, String comment) {
        well(
                ask(
                        node,
                        "mutation($id: ID!) { retryAtsComment(input: {commentId: $id}) { " + ERRORS + " } }",
                        "id",
                        comment),
                "retryAtsComment");
    }

    private JsonNode ask(Node node, String operation, Object... variables) {
        return node.client(token).ask(operation, variables);
    }

    private static void well(JsonNode answer, String field) {
        assertThat(Objects.requireNonNull(answer.get(field)).get("errors")).isEmpty();
    }

    UUID organisation() {
        return bench.ledger()
                .list(
                        row -> row.getObject(1, UUID.class),
                        "select organisation_id from organisation where name = ?",
                        name)
                .getFirst();
    }

    /// The positions, oldest first.
    List<UUID> positions() {
        return bench.ledger()
                .list(
                        row -> row.getObject(1, UUID.class),
                        "select id from position where organisation_id = ? order by created_at, id",
                        organisation());
    }

    /// Puts so many people with CVs into the database who asked to talk about the oldest position.
    /// @return their conversations
    List<UUID> seed(int people, int digests) {
        return seed("person", people, digests);
    }

    /// As [#seed(int,int)], with addresses that begin like this.
    List<UUID> seed(String prefix, int people, int digests) {
        var ledger = bench.ledger();
        var key = name + "-" + ++seeded;
        var from = " from person, position, generate_series(1, ?) i, lateral (select"
                + " md5(?||'d'||i)::uuid document, md5(?||'c'||i)::uuid candidate, md5(?||'t'||i)::uuid conversation,"
                + " convert_to('%PDF-1.4 '||?||i, 'UTF8') || decode(repeat(md5(?||i), ?), 'hex') cv) of"
                + " where person.organisation_id = ? and position.organisation_id = ? and position.id = ?";
        var organisation = organisation();
        var values = new Object[] {
            people,
            key,
            key,
            key,
            key,
            key,
            digests,
            organisation,
            organisation,
            positions().getFirst()
        };
        ledger.execute(
                "insert into document (organisation_id, id, name, type, size, sha256, uploaded_at, uploaded_by)"
                        + " select person.organisation_id, document, 'cv.pdf', 'PDF', octet_length(cv),"
                        + " encode(sha256(cv), 'hex'), now(), person.id" + from,
                values);
        ledger.execute(
                "insert into document_chunk (organisation_id, document_id, ordinal, bytes)"
                        + " select person.organisation_id, document, 0, cv" + from,
                values);
        ledger.execute(
                "insert into candidate (organisation_id, id, email, first_name, last_name, cv_id, registered_at)"
                        + " select person.organisation_id, candidate, '" + prefix + "-' || '" + key + "' || '-' || i"
                        + " || '@example.org', 'Zoë', 'Ångström', document, now()" + from,
                values);
        ledger.execute(
                "insert into conversation (organisation_id, id, candidate_id, position_id, sent_by, message, sent_at,"
                        + " status) select person.organisation_id, conversation, candidate, position.id, 'CANDIDATE',"
                        + " 'Hello', now() + i * interval '1 ms', 'REQUESTED'" + from,
                values);
        return ledger.list(
                row -> row.getObject(1, UUID.class),
                "select id from conversation where organisation_id = ? and status = 'REQUESTED' order by sent_at, id",
                organisation);
    }

    /// Lets everybody who asked talk, past the API, for crowds that it would take too long. The one row that is
    /// there, and was sent, is what theirs are made from.
    void queueAll() {
        var ledger = bench.ledger();
        var organisation = organisation();
        ledger.execute(
                "insert into forwarding select (jsonb_populate_record(row, jsonb_build_object("
                        + " 'id', md5('f'||t.id)::uuid, 'candidate_id', t.candidate_id, 'status', 'QUEUED', 'since', now(),"
                        + " 'due_at', now(), 'application_id', null, 'attempts', 0, 'created_at', now(), 'epoch', 1))).*"
                        + " from forwarding row, conversation t where row.organisation_id = ?"
                        + " and t.organisation_id = row.organisation_id and t.status = 'REQUESTED'",
                organisation);
        ledger.execute(
                "insert into forwarding_conversation (organisation_id, conversation_id, forwarding_id)"
                        + " select organisation_id, id, md5('f'||id)::uuid from conversation"
                        + " where organisation_id = ? and status = 'REQUESTED'",
                organisation);
        ledger.execute(
                "update conversation set status = 'STARTED', answered_at = now()"
                        + " where organisation_id = ? and status = 'REQUESTED'",
                organisation);
        ledger.execute(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)"
                        + " values ('forwarding-lane', ?, now(), false, 1, 90) on conflict (task_name, task_instance)"
                        + " do update set execution_time = now() where not scheduled_tasks.picked",
                organisation + "/" + account.name());
    }

    Map<String, Integer> statuses() {
        return bench.ledger().statuses(organisation());
    }

    /// Whether so many rows were sent and no other is there.
    boolean isDone(int people) {
        return statuses().equals(Map.of("SENT", people));
    }

    /// Leaves nothing for the nodes of other tests.
    void retire() {
        bench.ledger().execute("delete from scheduled_tasks where task_instance like ?", organisation() + "/%");
    }

    Verdict verdict() {
        return Verdict.of(bench, this);
    }
}
