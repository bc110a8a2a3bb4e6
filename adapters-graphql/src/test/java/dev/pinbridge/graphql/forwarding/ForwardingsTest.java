package dev.pinbridge.graphql.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.WrongAnswer;
import dev.pinbridge.application.forwarding.CancelForwardingResult;
import dev.pinbridge.application.forwarding.ForwardCandidateResult;
import dev.pinbridge.application.forwarding.PreviewForwardResult;
import dev.pinbridge.application.forwarding.SetForwardingOptionsResult;
import dev.pinbridge.application.forwarding.SetPositionForwardingResult;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
import dev.pinbridge.graphql.Answer;
import dev.pinbridge.graphql.Api;
import dev.pinbridge.graphql.Outcomes;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ForwardingsTest {
    private final Api api = Api.connected();
    private final World world = api.world;

    @Test
    void everyOutcomeIsTold() {
        // given
        var position = world.positionLinkedTo(world.openJob("Cook"));
        var conversation = world.started(world.candidate(), position);
        var forwarding = Objects.requireNonNull(world.forwardingOf(conversation));
        // when, then
        Outcomes.check(
                ForwardCandidateResult.class,
                result -> ForwardCandidatePayload.of(result).errors(),
                Map.of(
                        new ForwardCandidateResult.Forwarded(forwarding), List.of(),
                        new ForwardCandidateResult.OutcomeUnknown(forwarding),
                                List.of(ErrorCode.FORWARDING_UNCONFIRMED),
                        new ForwardCandidateResult.UnknownConversation(), List.of(ErrorCode.CONVERSATION_NOT_FOUND),
                        new ForwardCandidateResult.ConversationNotStarted(world.conversation(conversation)),
                                List.of(ErrorCode.CONVERSATION_NOT_STARTED),
                        new ForwardCandidateResult.PlanTooLow(Plan.STARTER), List.of(ErrorCode.PLAN_TOO_LOW),
                        new ForwardCandidateResult.NotConnected(), List.of(ErrorCode.ATS_NOT_CONNECTED),
                        new ForwardCandidateResult.PositionNotLinked(position.id()),
                                List.of(ErrorCode.POSITION_NOT_LINKED)));
        Outcomes.check(
                SetPositionForwardingResult.class,
                result -> SetPositionForwardingPayload.of(result).errors(),
                Map.of(
                        new SetPositionForwardingResult.RuleSet(position), List.of(),
                        new SetPositionForwardingResult.UnknownPosition(), List.of(ErrorCode.POSITION_NOT_FOUND)));
        Outcomes.check(
                CancelForwardingResult.class,
                result -> CancelForwardingPayload.of(result).errors(),
                Map.of(
                        new CancelForwardingResult.Cancelled(forwarding), List.of(),
                        new CancelForwardingResult.TooLate(forwarding), List.of(ErrorCode.FORWARDING_TOO_LATE),
                        new CancelForwardingResult.UnknownForwarding(), List.of(ErrorCode.FORWARDING_NOT_FOUND)));
        Outcomes.check(
                SetForwardingOptionsResult.class,
                result -> SetForwardingOptionsPayload.of(result).errors(),
                Map.of(
                        new SetForwardingOptionsResult.OptionsSet(ForwardingOptions.NONE), List.of(),
                        new SetForwardingOptionsResult.UnknownPosition(), List.of(ErrorCode.POSITION_NOT_FOUND)));
    }

    @Test
    void everyOutcomeOfAnsweringAndPreviewingIsTold() {
        // given
        var job = world.openJob("Cook");
        var position = world.positionLinkedTo(job);
        var conversation = world.started(world.candidate(), position);
        var forwarding = Objects.requireNonNull(world.forwardingOf(conversation));
        var question = new JobQuestion(new QuestionId("1"), "Why us?", QuestionKind.TEXT, true);
        // when, then
        Outcomes.check(
                AnswerJobQuestionsResult.class,
                result -> AnswerJobQuestionsPayload.of(result).errors(),
                Map.of(
                        new AnswerJobQuestionsResult.Answered(forwarding), List.of(),
                        new AnswerJobQuestionsResult.UnknownForwarding(), List.of(ErrorCode.FORWARDING_NOT_FOUND),
                        new AnswerJobQuestionsResult.NotLinked(forwarding), List.of(ErrorCode.POSITION_NOT_LINKED),
                        new AnswerJobQuestionsResult.TooLate(forwarding), List.of(ErrorCode.FORWARDING_ALREADY_SENT),
                        new AnswerJobQuestionsResult.NotConnected(), List.of(ErrorCode.ATS_NOT_CONNECTED),
                        new AnswerJobQuestionsResult.UnknownJob(), List.of(ErrorCode.JOB_NOT_FOUND),
                        new AnswerJobQuestionsResult.WrongAnswers(List.of(
                                        new WrongAnswer.NotAsked(0),
                                        new WrongAnswer.Repeated(1, question),
                                        new WrongAnswer.OfAnotherKind(2, question))),
                                List.of(ErrorCode.INVALID_INPUT, ErrorCode.INVALID_INPUT, ErrorCode.INVALID_INPUT)));
        Outcomes.check(
                PreviewForwardResult.class,
                result -> PreviewForwardPayload.of(result).errors(),
                Map.of(
                        new PreviewForwardResult.Preview(
                                        Objects.requireNonNull(forwarding.target()),
                                        job,
                                        "{}",
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        null,
                                        null),
                                List.of(),
                        new PreviewForwardResult.UnknownConversation(), List.of(ErrorCode.CONVERSATION_NOT_FOUND),
                        new PreviewForwardResult.ConversationNotStarted(world.conversation(conversation)),
                                List.of(ErrorCode.CONVERSATION_NOT_STARTED),
                        new PreviewForwardResult.NotConnected(), List.of(ErrorCode.ATS_NOT_CONNECTED),
                        new PreviewForwardResult.PositionNotLinked(position.id()),
                                List.of(ErrorCode.POSITION_NOT_LINKED),
                        new PreviewForwardResult.UnknownJob(), List.of(ErrorCode.JOB_NOT_FOUND)));
    }

    @Test
    void saysThatTheConversationHasNotStarted() {
        // given
        var conversation = world.requested(world.candidate(), world.positionLinkedTo(world.openJob("Cook")));
        // when
        var refused = forward(NodeIds.of(conversation));
        // then
        assertThat(refused.payloadErrors()).containsExactly("ConversationNotStartedError");
        assertThat(refused.text("/forwardCandidate/errors/0/status")).isEqualTo("REQUESTED");
    }

    @Test
    void saysWhichPositionIsNotLinked() {
        // given
        var position = world.unlinkedPosition();
        // when
        var refused = forward(NodeIds.of(world.started(world.candidate(), position)));
        // then
        assertThat(refused.payloadErrors()).containsExactly("PositionNotLinkedError");
        assertThat(refused.text("/forwardCandidate/errors/0/position/id")).isEqualTo(NodeIds.of(position.id()));
    }

    @Test
    void showsWhatAJobDemands() {
        // given
        var job = world.ats.openJob(World.ACME, "Cook", new JobDemands(true, true, false, false));
        var position = world.positionLinkedTo(job);
        world.started(world.candidate(), position);
        world.drain();
        // when
        var held = forwardings().at("/forwardings/nodes/0");
        // then
        assertThat(held.get("status").asString()).isEqualTo("WAITING");
        assertThat(held.get("waitingReason").asString()).isEqualTo("NEEDS_INFORMATION");
        assertThat(held.get("missing").toString()).isEqualTo("[\"CV\",\"PHONE\"]");
        assertThat(held.get("explanation").asString())
                .isEqualTo("Waits because the job demands a CV and a phone number. It is sent once that is given.");
        assertThat(held.get("applicationUrl").isNull()).isTrue();
        assertThat(api.ask("{ positions { nodes { waitingCount } } }")
                        .at("/positions/nodes/0/waitingCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void showsTheOtherApplicationsOfSomebodyWhoIsThereAlready() {
        // given
        var elsewhere = world.ats.apply(
                World.ACME,
                new EmailAddress("ada@example.org"),
                world.openJob("Baker").id());
        world.started(world.candidate("ada@example.org"), world.positionLinkedTo(world.openJob("Cook")));
        world.drain();
        // when
        var sent = forwardings().at("/forwardings/nodes/0");
        // then
        assertThat(sent.get("status").asString()).isEqualTo("SENT");
        assertThat(sent.get("isAlreadyInAts").asBoolean()).isTrue();
        assertThat(sent.at("/otherApplications/0/atsReference").asString()).isEqualTo(elsewhere.value());
        assertThat(sent.at("/otherApplications/0/url").asString()).contains(elsewhere.value());
        assertThat(sent.get("otherApplications")).hasSize(1);
    }

    @Test
    void adoptsAnEarlierApplicationForTheSameJob() {
        // given
        var job = world.openJob("Cook");
        var earlier = world.ats.apply(World.ACME, new EmailAddress("ada@example.org"), job.id());
        world.started(world.candidate("ada@example.org"), world.positionLinkedTo(job));
        world.drain();
        // when
        var known = forwardings().at("/forwardings/nodes/0");
        // then
        assertThat(known.get("status").asString()).isEqualTo("ALREADY_APPLIED");
        assertThat(known.get("applicationReference").asString()).isEqualTo(earlier.value());
        assertThat(known.get("otherApplications")).isEmpty();
        assertThat(known.get("isAlreadyInAts").asBoolean()).isTrue();
    }

    @Test
    void showsWhatHappenedAndCountsEachState() {
        // given
        var position = world.positionLinkedTo(world.openJob("Cook"));
        world.ats.answerNext(new Submission.Refused("Email is not allowed"));
        world.started(world.candidate(), position);
        world.drain();
        world.started(world.candidate(), position);
        world.drain();
        // when
        var history = api.ask("{ forwardings(filter: {statuses: [REFUSED]}) { nodes { history {"
                        + " status words replyStatus replyRequestReference rule person { name } movedAt } } } }")
                .at("/forwardings/nodes/0/history");
        var counts = api.ask("{ forwardingCounts { status count } }").at("/forwardingCounts");
        // then
        assertThat(history).hasSize(3);
        assertThat(history.at("/0/rule").asString()).isEqualTo("ORGANISATION");
        assertThat(history.at("/2/status").asString()).isEqualTo("REFUSED");
        assertThat(history.at("/2/words").asString()).isEqualTo("Email is not allowed");
        assertThat(history.at("/2/replyStatus").asInt()).isEqualTo(422);
        assertThat(history.at("/2/replyRequestReference").asString()).isNotEmpty();
        assertThat(history.at("/2/rule").isNull()).isTrue();
        assertThat(counts.toString())
                .isEqualTo("[{\"status\":\"SENT\",\"count\":1},{\"status\":\"REFUSED\",\"count\":1}]");
    }

    @Test
    void cancelsWhatHasNotLeft() {
        // given
        var position = world.positionLinkedTo(world.openJob("Cook"));
        var queued = world.started(world.candidate(), position);
        // when
        var cancelled = cancel(queued);
        // then
        assertThat(cancelled.payloadErrors()).isEmpty();
        assertThat(cancelled.text("/cancelForwarding/forwarding/status")).isEqualTo("CANCELLED");
        assertThat(cancelled.text("/cancelForwarding/forwarding/history/1/person/id"))
                .isEqualTo(NodeIds.of(world.admin.person()));
        // given
        var sent = world.started(world.candidate(), position);
        world.drain();
        // when
        var tooLate = cancel(sent);
        var unknown =
                api.ask("mutation { cancelForwarding(input: {forwardingId: \"x\"}) {" + " errors { __typename } } }");
        // then
        assertThat(tooLate.payloadErrors()).containsExactly("ForwardingTooLateError");
        assertThat(tooLate.text("/cancelForwarding/errors/0/status")).isEqualTo("SENT");
        assertThat(tooLate.text("/cancelForwarding/forwarding/status")).isEqualTo("SENT");
        assertThat(unknown.payloadErrors()).containsExactly("ForwardingNotFoundError");
    }

    private Answer cancel(ConversationId conversation) {
        var id = Objects.requireNonNull(world.forwardingOf(conversation)).id();
        return api.ask("mutation { cancelForwarding(input: {forwardingId: \"" + NodeIds.of(id) + "\"}) {"
                + " forwarding { status history { person { id } } }"
                + " errors { __typename ... on ForwardingTooLateError { status } } } }");
    }

    @Test
    void showsWhyTheAtsSaidNo() {
        // given
        world.ats.answerNext(new Submission.Refused("Email is not allowed."));
        world.started(world.candidate(), world.positionLinkedTo(world.openJob("Cook")));
        world.drain();
        // when
        var refused = forwardings().at("/forwardings/nodes/0");
        // then
        assertThat(refused.get("refusal").asString()).isEqualTo("Email is not allowed.");
        assertThat(refused.get("explanation").asString())
                .isEqualTo("The ATS said no: Email is not allowed. Mend what is wrong, then send again.");
        assertThat(refused.get("nextAttemptAt").isNull()).isTrue();
    }

    @Test
    void showsTroubleThatMendsItself() {
        // given
        world.ats.answerNext(new Submission.NotReached("connection refused"));
        world.started(world.candidate(), world.positionLinkedTo(world.openJob("Cook")));
        world.drain();
        // when
        var queued = forwardings().at("/forwardings/nodes/0");
        // then
        assertThat(queued.get("status").asString()).isEqualTo("QUEUED");
        assertThat(queued.get("trouble").asString()).isEqualTo("connection refused");
        assertThat(queued.get("nextAttemptAt").asString()).isGreaterThan("2026-11-22T09:00:00Z");
        assertThat(queued.get("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void switchesAutomaticForwarding() {
        // when
        var off = api.ask("mutation { setAutomaticForwarding(input: {isOn: false}) {"
                + " automaticForwarding { isOn setAt setBy { name } } errors { __typename } } }");
        // then
        assertThat(off.at("/setAutomaticForwarding/automaticForwarding/isOn").asBoolean())
                .isFalse();
        assertThat(off.text("/setAutomaticForwarding/automaticForwarding/setBy/name"))
                .isEqualTo("Somebody");
        assertThat(api.ask("{ automaticForwarding { isOn } }")
                        .at("/automaticForwarding/isOn")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void isOffUntilSomebodySwitchesItOn() {
        // given
        var fresh = Api.unconnected();
        // when
        var setting = fresh.ask("{ automaticForwarding { isOn setAt setBy { name } } }");
        // then
        assertThat(setting.json().get("data").toString())
                .isEqualTo("{\"automaticForwarding\":{\"isOn\":false,\"setAt\":null,\"setBy\":null}}");
    }

    /// One operation sees each of its own changes.
    @Test
    void setsTheRuleOfAPosition() {
        // given
        var id = NodeIds.of(world.unlinkedPosition().id());
        // when
        var set = api.ask("""
                mutation($id: ID!) {
                  automatic: setPositionForwarding(input: {positionId: $id, forwarding: AUTOMATIC}) { position { forwarding } }
                  manual: setPositionForwarding(input: {positionId: $id, forwarding: MANUAL}) { position { forwarding } }
                  same: setPositionForwarding(input: {positionId: $id, forwarding: AS_ORGANISATION}) { position { forwarding } }
                }
                """, "id", id);
        // then
        assertThat(set.text("/automatic/position/forwarding")).isEqualTo("AUTOMATIC");
        assertThat(set.text("/manual/position/forwarding")).isEqualTo("MANUAL");
        assertThat(set.text("/same/position/forwarding")).isEqualTo("AS_ORGANISATION");
    }

    @Test
    void filters() {
        // given
        var ada = world.candidate();
        world.started(ada, world.positionLinkedTo(world.openJob("Cook")));
        world.started(world.candidate(), world.unlinkedPosition());
        var query = "query($filter: ForwardingFilter) { forwardings(filter: $filter) { nodes { status } } }";
        // when, then
        assertThat(api.ask(query, "filter", Map.of("candidateId", NodeIds.of(ada.id())))
                        .at("/forwardings/nodes"))
                .hasSize(1);
        assertThat(api.ask(query, "filter", Map.of("statuses", List.of("WAITING")))
                        .at("/forwardings/nodes"))
                .hasSize(1);
        assertThat(api.ask(query, "filter", Map.of("positionId", "x")).at("/forwardings/nodes"))
                .isEmpty();
        assertThat(api.ask(query).at("/forwardings/nodes")).hasSize(2);
    }

    @Test
    void saysWhoMaySend() {
        // given
        var conversation = NodeIds.of(world.started(world.candidate(), world.unlinkedPosition()));
        api.signIn(Role.MEMBER);
        // when, then
        assertThat(forward(conversation).codes()).containsExactly("FORBIDDEN");
    }

    private Answer forward(String conversation) {
        return api.ask("""
                mutation($id: ID!) { forwardCandidate(input: {conversationId: $id}) { forwarding { status } errors { __typename
                  ... on ConversationNotStartedError { status } ... on PositionNotLinkedError { position { id } } } } }
                """, "id", conversation);
    }

    private Answer forwardings() {
        return api.ask("""
                { forwardings { nodes { status explanation waitingReason missing refusal trouble attempts nextAttemptAt
                  applicationReference applicationUrl isAlreadyInAts otherApplications { atsReference jobReference url } } } }
                """);
    }
}
