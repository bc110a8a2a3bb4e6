package dev.pinbridge.journeys;

import static dev.pinbridge.journeys.Customer.errors;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BadInputTest {
    private final Customer customer = Customer.connected(true);

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up", "UG9zaXRpb246bm9uc2Vuc2U", "💥"})
    void answersAnIdThatIsNoneWithNotFound(String id) {
        assertThat(errors(customer.accept(id))).containsExactly("ConversationNotFoundError");
        assertThat(errors(customer.forward(id))).containsExactly("ConversationNotFoundError");
        assertThat(errors(customer.linkPosition(id, "1"))).contains("PositionNotFoundError");
        assertThat(customer.recruiter
                        .ask("query($id: ID!) { node(id: $id) { id } }", "id", id)
                        .get("node")
                        .isNull())
                .isTrue();
    }

    @Test
    void answersUnknownAndForeignIdsAlike() {
        // given
        var other = Customer.connected(true);
        var foreign = other.started(other.candidate(), other.linkedPosition());
        var unknown = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("Conversation:" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        // when, then
        for (var id : List.of(foreign, unknown)) {
            assertThat(errors(customer.accept(id))).containsExactly("ConversationNotFoundError");
            assertThat(errors(customer.forward(id))).containsExactly("ConversationNotFoundError");
            assertThat(customer.recruiter
                            .ask("query($id: ID!) { conversation(id: $id) { id } node(id: $id) { id } }", "id", id)
                            .toString())
                    .isEqualTo("{\"conversation\":null,\"node\":null}");
        }
        assertThat(errors(other.accept(foreign))).containsExactly("ConversationAlreadyStartedError");
    }

    @Test
    void takesAnIdOfAnotherTypeForNone() {
        assertThat(errors(customer.accept(customer.candidate()))).containsExactly("ConversationNotFoundError");
    }

    @Test
    void doesNotLetTheCvOfOthersBeSent() {
        // given
        var other = new Customer();
        var cv = Client.json(other.recruiter.upload("cv.pdf", Cvs.pdf()))
                .get("id")
                .asString();
        // when
        var refused = register(Map.of("firstName", "A", "email", "a@example.org", "cvId", cv));
        // then
        assertThat(errors(refused)).containsExactly("DocumentNotFoundError");
    }

    @Test
    void tellsEveryWrongFieldAtOnce() {
        // when
        var refused = register(Map.of(
                "firstName", " ",
                "lastName", "x".repeat(201),
                "email", "not an address",
                "phone", "020 7946 0000",
                "linkedInUrl", "https://evil.example"));
        // then
        assertThat(refused.get("errors").values().stream()
                        .map(error -> error.get("path").toString()))
                .containsExactlyInAnyOrder(
                        "[\"input\",\"firstName\"]",
                        "[\"input\",\"lastName\"]",
                        "[\"input\",\"email\"]",
                        "[\"input\",\"phone\"]",
                        "[\"input\",\"linkedInUrl\"]");
        assertThat(refused.get("errors").values().stream()
                        .map(error -> error.get("message").asString()))
                .anySatisfy(message -> assertThat(message).contains("at most 200 characters; it has 201"))
                .anySatisfy(message -> assertThat(message).contains("+44 20 7946 0000"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ольга,Нечай,почта@пример.рф",
        "محمد,الفاسي,m@example.org",
        "李,小龍,li@例子.广告",
        "นารี,,nari@example.org",
        "👩‍💻,O’Neill-Smith,o'neill+tag@example.org",
    })
    void sendsNamesAndMailsInEveryScript(String first, String last, String email) {
        // given
        var candidate = register(
                last == null
                        ? Map.of("firstName", first, "email", email)
                        : Map.of("firstName", first, "lastName", last, "email", email));
        var conversation = customer.started(candidate.at("/candidate/id").asString(), customer.linkedPosition());
        // when
        customer.awaitForwarding(conversation, "SENT");
        // then
        assertThat(customer.company.applications()).singleElement().satisfies(application -> {
            assertThat(application.firstName()).isEqualTo(first);
            assertThat(application.lastName()).isEqualTo(last == null ? "-" : last);
            assertThat(application.email()).isEqualTo(email);
        });
    }

    @Test
    void sendsTheLongestNames() {
        // given
        var name = "Ä".repeat(200);
        var candidate = register(Map.of("firstName", name, "lastName", name, "email", "long@example.org"));
        // when
        var conversation = customer.started(candidate.at("/candidate/id").asString(), customer.linkedPosition());
        // then
        customer.awaitForwarding(conversation, "SENT");
    }

    @Test
    void registersAPersonOnce() {
        // given
        var first = register(Map.of("firstName", "Ada", "email", "ada@example.org"));
        // when
        var second = register(Map.of("firstName", "Somebody", "email", "ADA@example.org"));
        // then
        assertThat(errors(second)).containsExactly("CandidateAlreadyRegisteredError");
        assertThat(second.at("/errors/0/candidate/id").asString())
                .isEqualTo(first.at("/candidate/id").asString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1, Integer.MAX_VALUE})
    void refusesPagesOfAnOddSize(int first) {
        // when
        var answer = customer.recruiter.answer("query($n: Int!) { positions(first: $n) { nodes { id } } }", "n", first);
        // then
        assertThat(answer.at("/errors/0/extensions/code").asString()).isIn("BAD_REQUEST", "LIMIT_EXCEEDED");
        assertThat(answer.at("/errors/0/message").asString()).contains("first").contains("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"made-up", "", "MTIzNDU2", "djE6MjAyNi0xMS0yMlQwOTowMDowMFo6eA"})
    void refusesCursorsThatItDidNotMake(String after) {
        // when
        var answer = customer.recruiter.answer(
                "query($after: String) { positions(after: $after) { nodes { id } } }", "after", after);
        // then
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/message").asString()).contains("after");
    }

    @Test
    void refusesRequestsOfMoreThan256Kilobytes() {
        // when
        var refused = customer.recruiter.post("{\"query\": \"" + "x".repeat(300_000) + "\"}");
        // then
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Client.json(refused).get("detail").asString()).contains("256 KB");
    }

    @Test
    void saysNothingOfItsInsides() {
        // when
        var answer = customer.recruiter.answer("{ nothingLikeThat }");
        // then
        assertThat(answer.get("errors")).hasSize(1);
        assertThat(answer.toString()).doesNotContain("dev.pinbridge").doesNotContain("Exception");
    }

    private JsonNode register(Map<String, String> input) {
        return customer.recruiter.ask("""
                        mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { candidate { id }
                          errors { __typename ... on UserError { message code } ... on InvalidInputError { path }
                            ... on CandidateAlreadyRegisteredError { candidate { id } } } } }
                        """, "input", input).get("registerCandidate");
    }
}
