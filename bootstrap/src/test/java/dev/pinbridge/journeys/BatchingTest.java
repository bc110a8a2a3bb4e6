package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.Permission;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page of fifty costs as many statements as a page of five.
class BatchingTest {
    private static final int ROWS = 50;
    private static final String CANDIDATE =
            "candidate { fullName email summary address { town } cv { name size uploadedBy { name } } }";
    private static final String POSITION =
            "position { title forwarding waitingCount forwardingOptions { tag } ownForwardingOptions { tag } createdBy { name } jobLink { linkedBy { name } job { title url } } }";
    private static final String FORWARDING =
            "forwarding { status explanation missingAnswers { title } applicationUrl otherApplications { url }"
                    + " origin { ... on ForwardedByPerson { person { name } } ... on ForwardedByRule { rule } } }";

    private static final Customer customer = Customer.connected(true);

    @BeforeAll
    static void fillAnInbox() {
        var conversations = Stream.generate(
                        () -> customer.started(customer.candidateWithCv(Cvs.pdf()), customer.linkedPosition()))
                .limit(ROWS)
                .toList();
        conversations.forEach(conversation -> customer.awaitForwarding(conversation, "SENT"));
        for (var i = 0; i < ROWS; i++) {
            customer.company.addUser("User", "No. " + i, "user" + i + "@example.org");
        }
        customer.connectMetaview(customer.company.keys().issue(Permission.all()));
        Eventually.get(() -> rows("{ colleagues(first: 50) { nodes { name } } }"), rows -> rows == ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conversations(first: %d) { nodes { message canForward forwardingObstacle forwardingReason " + CANDIDATE
                        + POSITION + FORWARDING + " } }",
                "positions(first: %d) { nodes { title waitingCount forwarding createdBy { name } jobLink { linkedBy { name } } } }",
                "candidates(first: %d) { nodes { fullName cv { name uploadedBy { name } } } }",
                "forwardings(first: %d) { nodes { status attempts " + CANDIDATE + POSITION + " } }",
                "colleagues(first: %d) { nodes { name isInvited hiring { jobs { title roles } hasMore } } }",
            })
    void asksOnceForAllRowsOfAPage(String list) {
        // given
        var small = "{ " + list.formatted(5) + " }";
        var large = "{ " + list.formatted(ROWS) + " }";
        customer.recruiter.ask(small);
        // when
        var forFive = StatementCount.of(() -> assertThat(rows(small)).isEqualTo(5));
        var forFifty = StatementCount.of(() -> assertThat(rows(large)).isEqualTo(ROWS));
        // then
        assertThat(forFive).isPositive();
        assertThat(forFifty).isEqualTo(forFive);
    }

    @Test
    void findsSeveralNodesInOneGoForEachType() {
        // given
        var ids =
                customer
                        .recruiter
                        .ask("{ candidates(first: 50) { nodes { id } } }")
                        .at("/candidates/nodes")
                        .values()
                        .stream()
                        .map(node -> node.get("id").asString())
                        .toList();
        var query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        // when
        var forFive = StatementCount.of(() -> customer.recruiter.ask(query, "ids", ids.subList(0, 5)));
        var forFifty = StatementCount.of(() -> customer.recruiter.ask(query, "ids", ids));
        // then
        assertThat(forFive).isPositive();
        assertThat(forFifty).isEqualTo(forFive);
    }

    private static int rows(String query) {
        var data = customer.recruiter.ask(query);
        return data.values().iterator().next().get("nodes").size();
    }
}
