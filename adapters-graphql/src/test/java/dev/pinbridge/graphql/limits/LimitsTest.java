package dev.pinbridge.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.graphql.Api;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is let through.
class LimitsTest {
    private static final String INBOX = """
            query($first: Int! = 50) { conversations(first: $first, filter: {statuses: [STARTED, REQUESTED]}) {
              edges { cursor node { id status initiator message requestedAt answeredAt canForward forwardingObstacle
                candidate { id firstName lastName fullName email phone linkedInUrl registeredAt cv { id name type size url } }
                position { id title description location employmentType workplaceType forwarding waitingCount
                  suggestions { location } createdAt createdBy { id name email }
                  jobLink { seenAt linkedAt linkedBy { id name } job { atsReference title status location department url } } }
                forwarding { id status statusChangedAt explanation waitingReason missing refusal trouble attempts createdAt
                  nextAttemptAt applicationReference applicationUrl isAlreadyInAts target { title atsReference url }
                  otherApplications { atsReference jobTitle stage url }
                  origin { ... on ForwardedByPerson { person { id name } } ... on ForwardedByRule { rule } } } } }
              pageInfo { hasNextPage endCursor } } viewer { person { id name } organisation { name plan } roles } }
            """;
    private final Api api = Api.connected();

    @Test
    void letsTheInboxThroughWithAllThatBelongsToIt() {
        // when
        var inbox = api.ask(INBOX);
        // then
        assertThat(inbox.codes()).isEmpty();
        assertThat(inbox.json().at("/extensions/cost/limit").asInt()).isEqualTo(10_000);
        assertThat(inbox.json().at("/extensions/cost/requested").asInt()).isBetween(3_000, 6_000);
    }

    @Test
    void countsListsAtTheLengthThatIsAskedFor() {
        // when
        var ten = api.ask(INBOX, "first", 10)
                .json()
                .at("/extensions/cost/requested")
                .asInt();
        var fifty = api.ask(INBOX).json().at("/extensions/cost/requested").asInt();
        // then
        assertThat(fifty).isGreaterThan(4 * ten);
    }

    /// The second time the document is known, but not the variables.
    @Test
    void looksAtTheVariablesOfAKnownDocumentToo() {
        // given
        var document = "query($first: Int!) {"
                + IntStream.range(0, 15)
                        .mapToObj(
                                i -> "a" + i
                                        + ": candidates(first: $first) { nodes { id email fullName firstName phone cv { id } } }")
                        .collect(Collectors.joining(" "))
                + "}";
        assertThat(api.ask(document, "first", 1).codes()).isEmpty();
        // when
        var refused = api.ask(document, "first", 100);
        // then
        assertThat(refused.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(refused.firstMessage()).contains("10000").contains("smaller pages");
    }

    @Test
    void letsToolsReadTheSchema() {
        assertThat(api.ask(IntrospectionQuery.INTROSPECTION_QUERY).codes()).isEmpty();
        assertThat(api.ask(IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                                .isOneOf(true)
                                .inputValueDeprecation(true)
                                .typeRefFragmentDepth(9)))
                        .codes())
                .isEmpty();
    }

    @Test
    void letsFifteenAliasesThrough() {
        // given
        var document = "{"
                + IntStream.range(0, 15)
                        .mapToObj(i -> "a" + i + ": automaticForwarding { isOn }")
                        .collect(Collectors.joining(" "))
                + "}";
        // when, then
        assertThat(api.ask(document).codes()).isEmpty();
    }

    @Test
    void letsFiftyDirectivesThrough() {
        assertThat(api.ask("{" + "__typename @include(if: true) ".repeat(50) + "}")
                        .codes())
                .isEmpty();
    }

    @Test
    void letsTheLongestDescriptionThroughAsALiteral() {
        // given
        var description = "x".repeat(100_000);
        // when
        var created = api.ask("mutation { createPosition(input: {title: \"Cook\", description: \"" + description
                + "\"}) { position { description } errors { __typename } } }");
        // then
        assertThat(created.text("/createPosition/position/description")).isEqualTo(description);
    }
}
