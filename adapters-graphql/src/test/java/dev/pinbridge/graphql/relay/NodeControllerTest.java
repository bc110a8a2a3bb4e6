package dev.pinbridge.graphql.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.directory.SignInClaims;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.Api;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NodeControllerTest {
    private static final String NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";
    private final Api api = Api.connected();

    @Test
    void findsEveryKind() {
        // given
        var ids = oneOfEach();
        // when
        var found = api.ask(NODES, "ids", ids);
        // then
        assertThat(found.at("/nodes").values().stream()
                        .map(node -> node.get("__typename").asString()))
                .containsExactly(
                        "Candidate",
                        "Position",
                        "Conversation",
                        "Forwarding",
                        "Document",
                        "Integration",
                        "Person",
                        "Organisation");
        assertThat(found.at("/nodes").values().stream()
                        .map(node -> node.get("id").asString()))
                .isEqualTo(ids);
    }

    @Test
    void asksOnceForEachKind() {
        // given
        var ids = IntStream.range(0, 50)
                .mapToObj(_ -> NodeIds.of(api.world.candidate().id()))
                .toList();
        // when
        api.calls.forget();
        api.ask(NODES, "ids", ids);
        // then
        assertThat(api.calls.made()).containsExactly("Transactions.within", "Candidates.findAll");
    }

    @Test
    void answersNullForWhatIsNotThere() {
        // given
        var there = NodeIds.of(api.world.candidate().id());
        // when
        var found =
                api.ask(NODES, "ids", List.of("made up", there, NodeIds.of(new PositionId(UUID.randomUUID())), there));
        // then
        assertThat(found.hasErrors()).isFalse();
        assertThat(found.at("/nodes/0").isNull()).isTrue();
        assertThat(found.text("/nodes/1/id")).isEqualTo(there);
        assertThat(found.at("/nodes/2").isNull()).isTrue();
        assertThat(found.text("/nodes/3/id")).isEqualTo(there);
    }

    @Test
    void answersOneNode() {
        // given
        var there = NodeIds.of(api.world.candidate("ada@example.org").id());
        // when
        var found = api.ask("query($id: ID!) { node(id: $id) { ... on Candidate { email } } }", "id", there);
        // then
        assertThat(found.text("/node/email")).isEqualTo("ada@example.org");
        assertThat(api.ask("{ node(id: \"made up\") { id } }").at("/node").isNull())
                .isTrue();
    }

    @Test
    void showsNothingOfAnotherOrganisation() {
        // given
        var ids = oneOfEach();
        // when
        api.signIn(api.world.signIn.signIn(new SignInClaims(
                "https://issuer.example",
                "eve",
                "eve@other.example",
                "Eve",
                "other",
                "Other",
                Plan.GROWTH,
                Set.of(Role.ADMIN),
                Instant.EPOCH)));
        var found = api.ask(NODES, "ids", ids);
        // then
        assertThat(found.hasErrors()).isFalse();
        assertThat(found.at("/nodes").values()).hasSize(8).allMatch(node -> node.isNull());
    }

    @Test
    void refusesMoreThanAHundred() {
        // when
        var refused = api.ask(NODES, "ids", Collections.nCopies(101, "x"));
        // then
        assertThat(refused.codes()).containsExactly("BAD_REQUEST");
        assertThat(refused.firstMessage()).isEqualTo("`ids` must be 100 ids at most, not 101.");
    }

    private List<String> oneOfEach() {
        var world = api.world;
        var candidate = world.candidate();
        var position = world.positionLinkedTo(world.openJob("Cook"));
        var conversation = world.started(candidate, position);
        var forwarding = Objects.requireNonNull(world.forwardingOf(conversation));
        var document = world.document(new byte[] {1});
        return List.of(
                NodeIds.of(candidate.id()),
                NodeIds.of(position.id()),
                NodeIds.of(conversation),
                NodeIds.of(forwarding.id()),
                NodeIds.of(document.id()),
                api.ask("{ integration { id } }").text("/integration/id"),
                NodeIds.of(world.admin.person()),
                NodeIds.of(world.admin.organisation()));
    }
}
