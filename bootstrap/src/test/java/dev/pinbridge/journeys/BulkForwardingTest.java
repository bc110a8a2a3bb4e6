package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.Fault;
import dev.pinbridge.pinpoint.sandbox.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Statement 19, and of statement 11 what is offered after linking.
class BulkForwardingTest {
    private static final String COUNTS =
            "counts { total pending waiting queued underWay sent alreadyApplied refused cancelled notPossible }";
    private static final String PROGRESS =
            "subscription($id: ID!) { bulkProgress(id: $id) { id status " + COUNTS + " } }";

    private static final Operation CREATE = Operation.of("POST", "applications");

    private final RunningService service = RunningService.shared();
    private final Customer customer = Customer.connected(false);

    private List<String> started(int number, String position) {
        return Stream.generate(() -> customer.started(customer.candidate(), position))
                .limit(number)
                .toList();
    }

    private JsonNode forwardAll(List<String> conversations) {
        return customer.recruiter
                .ask("""
                mutation($ids: [ID!]!) { forwardCandidates(input: {conversationIds: $ids}) {
                  bulk { id status %s } %s } }
                """.formatted(COUNTS, Customer.ERRORS), "ids", conversations)
                .get("forwardCandidates");
    }

    private JsonNode bulk(String id) {
        return customer.recruiter.ask("""
                query($id: ID!) { node(id: $id) { ... on BulkForwarding { id status %s cancelledAt cancelledBy { name }
                  startedBy { name }
                  rows(first: 100) { nodes { status problem conversation { id } forwarding { status } } } } } }
                """.formatted(COUNTS), "id", id).get("node");
    }

    private JsonNode awaitEnd(String id) {
        return Eventually.get(
                () -> bulk(id), bulk -> !bulk.get("status").asString().equals("UNDER_WAY"));
    }

    private JsonNode cancel(String id) {
        return customer.recruiter.ask("""
                mutation($id: ID!) { cancelBulk(input: {bulkId: $id}) {
                  bulk { id status } cancelledCount tooLateCount %s } }
                """.formatted(Customer.ERRORS), "id", id).get("cancelBulk");
    }

    private JsonNode retry(String id) {
        return customer.recruiter.ask("""
                mutation($id: ID!) { retryBulk(input: {bulkId: $id}) { bulk { id status } retriedCount %s } }
                """.formatted(Customer.ERRORS), "id", id).get("retryBulk");
    }

    /// Statement 19.
    @Test
    void sendsSixtyAndCancelsInTheMiddleAndRunsAgainForTheMissingOnes() {
        // given
        var position = customer.linkedPosition();
        var conversations = started(60, position);
        customer.company.faults().always(CREATE, new Fault.Delay(Duration.ofMillis(300)));
        // when
        var id = forwardAll(conversations).at("/bulk/id").asString();
        Eventually.get(() -> bulk(id), bulk -> bulk.at("/counts/sent").asInt() >= 5);
        var cancelled = cancel(id);
        customer.company.faults().clear();
        var stopped = awaitEnd(id);
        // then
        assertThat(Customer.errors(cancelled)).isEmpty();
        assertThat(cancelled.get("cancelledCount").asInt()).isPositive();
        assertThat(stopped.get("status").asString()).isEqualTo("CANCELLED");
        assertThat(stopped.at("/cancelledBy/name").asString()).isEqualTo("The recruiter");
        assertThat(stopped.at("/counts/sent").asInt()
                        + cancelled.get("cancelledCount").asInt())
                .isEqualTo(60);
        assertThat(stopped.at("/counts/cancelled").asInt())
                .isEqualTo(cancelled.get("cancelledCount").asInt());
        assertThat(stopped.at("/rows/nodes")
                        .valueStream()
                        .map(row -> row.get("status").asString()))
                .hasSize(60)
                .containsOnly("SENT", "CANCELLED");
        assertThat(customer.company.applications())
                .hasSize(stopped.at("/counts/sent").asInt());
        // when
        var again = retry(id);
        var done = awaitEnd(id);
        // then
        assertThat(again.get("retriedCount").asInt())
                .isEqualTo(cancelled.get("cancelledCount").asInt());
        assertThat(done.get("status").asString()).isEqualTo("FINISHED");
        assertThat(done.at("/counts/sent").asInt()).isEqualTo(60);
        assertThat(customer.company.applications()).hasSize(60);
        assertThat(retry(id).get("retriedCount").asInt()).isZero();
    }

    @Test
    void tellsOfEachRowWhyItCouldNotBeSent() {
        // given
        var linked = customer.linkedPosition();
        var pending = customer.requested(customer.candidate(), linked);
        var unlinked = customer.started(customer.candidate(), customer.unlinkedPosition());
        var sent = customer.started(customer.candidate(), linked);
        customer.forward(sent);
        customer.awaitForwarding(sent, "SENT");
        var good = customer.started(customer.candidate(), linked);
        // when
        var bulk = awaitEnd(forwardAll(List.of(pending, unlinked, sent, good, good))
                .at("/bulk/id")
                .asString());
        // then
        assertThat(bulk.at("/rows/nodes")
                        .valueStream()
                        .map(row -> row.get("status").asString() + " "
                                + row.get("problem").asString("-")))
                .containsExactly(
                        "NOT_POSSIBLE CONVERSATION_NOT_STARTED", "NOT_POSSIBLE NOT_LINKED", "SENT -", "SENT -");
        assertThat(customer.company.applications()).hasSize(2);
    }

    @Test
    void sendsOnceWhenTenPressAtOnce() {
        // given
        var conversations = started(10, customer.linkedPosition());
        // when
        var bulks = IntStream.range(0, 10)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> forwardAll(conversations).at("/bulk/id").asString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        var ends = bulks.stream().map(this::awaitEnd).toList();
        // then
        assertThat(ends)
                .allSatisfy(bulk -> assertThat(bulk.at("/counts/sent").asInt()).isEqualTo(10));
        assertThat(customer.company.applications()).hasSize(10);
    }

    @Test
    void beginsNothingForConversationsOfOthers() {
        // given
        var other = Customer.connected(false);
        var theirs = other.started(other.candidate(), other.linkedPosition());
        var own = customer.started(customer.candidate(), customer.linkedPosition());
        // when
        var refused = forwardAll(List.of(own, theirs));
        // then
        assertThat(Customer.errors(refused)).containsExactly("ConversationNotFoundError");
        assertThat(customer.conversation(own).get("forwarding").isNull()).isTrue();
    }

    @Test
    void showsProgressWhileItGoesOn() {
        // given
        var conversations = started(20, customer.linkedPosition());
        customer.company.faults().always(CREATE, new Fault.Delay(Duration.ofMillis(200)));
        try (var socket = Socket.signedIn(service.home(), customer.token("GROWTH", "recruiter"))) {
            var id = forwardAll(conversations).at("/bulk/id").asString();
            // when
            socket.subscribe("progress", PROGRESS, "id", id);
            var seen = new ArrayList<Integer>();
            var message = socket.await("next");
            while (!message.at("/payload/data/bulkProgress/status").asString().equals("FINISHED")) {
                seen.add(message.at("/payload/data/bulkProgress/counts/sent").asInt());
                message = socket.await("next");
            }
            // then
            assertThat(message.at("/payload/data/bulkProgress/counts/sent").asInt())
                    .isEqualTo(20);
            assertThat(seen).isSorted().hasSizeGreaterThan(1);
            assertThat(socket.await("complete").get("id").asString()).isEqualTo("progress");
        } finally {
            customer.company.faults().clear();
        }
    }

    @Test
    void completesWhenWhatIsLeftWaitsForAPerson() {
        // given
        var position = customer.linkedPosition();
        customer.company.keys().revoke(customer.key);
        try (var socket = Socket.signedIn(service.home(), customer.token("GROWTH", "recruiter"))) {
            var id = forwardAll(started(1, position)).at("/bulk/id").asString();
            awaitEnd(id);
            // when
            socket.subscribe("progress", PROGRESS, "id", id);
            // then
            assertThat(socket.await("next")
                            .at("/payload/data/bulkProgress/counts/waiting")
                            .asInt())
                    .isEqualTo(1);
            socket.await("complete");
        }
    }

    @Test
    void refusesToWatchWhatIsNotThere() {
        try (var socket = Socket.signedIn(service.home(), customer.token("GROWTH", "recruiter"))) {
            // when
            socket.subscribe("progress", PROGRESS, "id", "nonsense");
            // then
            assertThat(socket.await("error").at("/payload/0/extensions/code").asString())
                    .isEqualTo("BAD_REQUEST");
        }
    }

    /// Statement 11.
    @Test
    void offersWhatBeganBeforeThePositionWasLinked() {
        // given
        var position = customer.unlinkedPosition();
        var early = started(3, position);
        customer.requested(customer.candidate(), position);
        assertThat(offered(position).get("offeredCount").asInt()).isZero();
        // when
        customer.linkPosition(position, customer.openJob("Engineer"));
        var offered = offered(position);
        // then
        assertThat(offered.get("offeredCount").asInt()).isEqualTo(3);
        var ids = offered.at("/offeredConversations/nodes")
                .valueStream()
                .map(conversation -> conversation.get("id").asString())
                .toList();
        assertThat(ids).containsExactlyInAnyOrderElementsOf(early);
        // when
        var bulk = awaitEnd(forwardAll(ids).at("/bulk/id").asString());
        // then
        assertThat(bulk.at("/counts/sent").asInt()).isEqualTo(3);
        assertThat(offered(position).get("offeredCount").asInt()).isZero();
        assertThat(customer.company.applications()).hasSize(3);
    }

    private JsonNode offered(String position) {
        return customer.recruiter.ask("""
                query($id: ID!) { position(id: $id) { offeredCount
                  offeredConversations(first: 10) { nodes { id canForward } } } }
                """, "id", position).get("position");
    }
}
