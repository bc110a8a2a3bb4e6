package dev.pinbridge.graphql.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.conversations.AnswerMessageRequestResult;
import dev.pinbridge.application.conversations.SendMessageRequestResult;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.graphql.Answer;
import dev.pinbridge.graphql.Api;
import dev.pinbridge.graphql.Outcomes;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.relay.NodeIds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationsTest {
    private static final String SEND = """
            mutation($candidate: ID!, $position: ID!, $message: String!) { sendMessageRequest(input: {
              candidateId: $candidate, positionId: $position, initiator: ORGANISATION, message: $message}) {
              conversation { id status initiator message requestedAt answeredAt candidate { email } position { title } }
              errors { __typename ... on ConversationAlreadyExistsError { conversation { id status } } } } }
            """;
    private final Api api = Api.unconnected();

    @Test
    void everyOutcomeIsTold() {
        // given
        var world = api.world;
        var requested = (Conversation.Requested)
                world.conversation(world.requested(world.candidate(), world.unlinkedPosition()));
        var started = requested.accept(Instant.EPOCH);
        var declined = requested.decline(Instant.EPOCH);
        Map<AnswerMessageRequestResult, List<ErrorCode>> answers = Map.of(
                new AnswerMessageRequestResult.Answered(started), List.of(),
                new AnswerMessageRequestResult.AlreadyStarted(started), List.of(ErrorCode.CONVERSATION_ALREADY_STARTED),
                new AnswerMessageRequestResult.AlreadyDeclined(declined),
                        List.of(ErrorCode.CONVERSATION_ALREADY_DECLINED),
                new AnswerMessageRequestResult.UnknownConversation(), List.of(ErrorCode.CONVERSATION_NOT_FOUND));
        // when, then
        Outcomes.check(
                AnswerMessageRequestResult.class,
                result -> AcceptMessageRequestPayload.of(result).errors(),
                answers);
        Outcomes.check(
                AnswerMessageRequestResult.class,
                result -> DeclineMessageRequestPayload.of(result).errors(),
                answers);
        Outcomes.check(
                SendMessageRequestResult.class,
                result -> SendMessageRequestPayload.of(result).errors(),
                Map.of(
                        new SendMessageRequestResult.Requested(requested), List.of(),
                        new SendMessageRequestResult.AlreadyInConversation(started),
                                List.of(ErrorCode.CONVERSATION_ALREADY_EXISTS),
                        new SendMessageRequestResult.UnknownCandidate(), List.of(ErrorCode.CANDIDATE_NOT_FOUND),
                        new SendMessageRequestResult.UnknownPosition(), List.of(ErrorCode.POSITION_NOT_FOUND)));
    }

    @Test
    void opensAConversation() {
        // when
        var sent = send("Hello").at("/sendMessageRequest/conversation");
        // then
        assertThat(sent.get("status").asString()).isEqualTo("REQUESTED");
        assertThat(sent.get("initiator").asString()).isEqualTo("ORGANISATION");
        assertThat(sent.get("requestedAt").asString()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(sent.get("answeredAt").isNull()).isTrue();
        assertThat(sent.at("/candidate/email").asString()).isEqualTo("ada@example.org");
        assertThat(sent.at("/position/title").asString()).isEqualTo("Engineer");
    }

    @Test
    void showsTheConversationTheyHaveAlready() {
        // given
        var candidate = NodeIds.of(api.world.candidate("ada@example.org").id());
        var position = NodeIds.of(api.world.unlinkedPosition().id());
        var first = api.ask(SEND, "candidate", candidate, "position", position, "message", "Hello");
        // when
        var again = api.ask(SEND, "candidate", candidate, "position", position, "message", "Hello?");
        // then
        assertThat(again.payloadErrors()).containsExactly("ConversationAlreadyExistsError");
        assertThat(again.at("/sendMessageRequest/errors/0/conversation/id"))
                .isEqualTo(first.at("/sendMessageRequest/conversation/id"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(api.ask(SEND, "candidate", "x", "position", "y", "message", " ")
                        .payloadErrors())
                .containsExactly("CandidateNotFoundError", "PositionNotFoundError", "InvalidInputError");
    }

    @ParameterizedTest
    @CsvSource({
        "accept, accept, STARTED, ConversationAlreadyStartedError",
        "accept, decline, STARTED, ConversationAlreadyStartedError",
        "decline, accept, DECLINED, ConversationAlreadyDeclinedError",
        "decline, decline, DECLINED, ConversationAlreadyDeclinedError"
    })
    void showsHowItStandsToWhoeverAnswersTwice(String first, String second, String status, String error) {
        // given
        var id = send("Hello").text("/sendMessageRequest/conversation/id");
        assertThat(answer(first, id).payloadErrors()).isEmpty();
        // when
        var again = answer(second, id);
        // then
        assertThat(again.payloadErrors()).containsExactly(error);
        assertThat(again.text("/" + second + "MessageRequest/conversation/status"))
                .isEqualTo(status);
        assertThat(again.json().toString()).contains("At\":\"2026-11-22T09:00:00Z\"");
    }

    @Test
    void filtersByPositionCandidateAndStatus() {
        // given
        var world = api.world;
        var ada = world.candidate();
        var cook = world.unlinkedPosition();
        var wanted = NodeIds.of(world.started(ada, cook));
        world.requested(ada, world.unlinkedPosition());
        world.requested(world.candidate(), cook);
        var filter = Map.of(
                "candidateId", NodeIds.of(ada.id()),
                "positionId", NodeIds.of(cook.id()),
                "statuses", List.of("STARTED", "DECLINED"));
        // when, then
        assertThat(ids(filter)).containsExactly(wanted);
        assertThat(ids(Map.of())).hasSize(3);
        assertThat(ids(Map.of("statuses", List.of()))).hasSize(3);
        assertThat(ids(Map.of("statuses", List.of("REQUESTED")))).hasSize(2);
        assertThat(ids(Map.of("candidateId", "made up"))).isEmpty();
        assertThat(ids(Map.of("positionId", NodeIds.of(ada.id())))).isEmpty();
    }

    private List<String> ids(Map<String, ?> filter) {
        return api
                .ask(
                        "query($filter: ConversationFilter) { conversations(filter: $filter) { nodes { id } } }",
                        "filter",
                        filter)
                .at("/conversations/nodes")
                .values()
                .stream()
                .map(node -> node.get("id").asString())
                .toList();
    }

    private Answer send(String message) {
        return api.ask(
                SEND,
                "candidate",
                NodeIds.of(api.world.candidate("ada@example.org").id()),
                "position",
                NodeIds.of(api.world.unlinkedPosition().id()),
                "message",
                message);
    }

    private Answer answer(String verb, String id) {
        return api.ask(
                "mutation($id: ID!) { " + verb
                        + "MessageRequest(input: {conversationId: $id}) { conversation { status }"
                        + " errors { __typename ... on ConversationAlreadyStartedError { startedAt }"
                        + " ... on ConversationAlreadyDeclinedError { declinedAt } } } }",
                "id",
                id);
    }
}
