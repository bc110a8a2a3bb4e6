package dev.pinbridge.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.application.World;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.Answered;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.WrongAnswer;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.WrongAnswers;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingState.Queued;
import dev.pinbridge.domain.forwarding.ForwardingState.Sent;
import dev.pinbridge.domain.forwarding.ForwardingState.Waiting;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.NewApplication.Given;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerJobQuestionsTest {
    private static final JobQuestion WHY = new JobQuestion(new QuestionId("1"), "Why us?", QuestionKind.TEXT, true);
    private static final JobQuestion NIGHTS =
            new JobQuestion(new QuestionId("2"), "Nights?", QuestionKind.BOOLEAN, false);
    private static final JobQuestion SPICE = new JobQuestion(new QuestionId("3"), "Spice?", QuestionKind.OTHER, true);
    private static final Given BECAUSE = new Given(WHY.id(), new Answer.Words("The food"));

    private final World world = World.connected();
    private final Job job = world.ats.openJob(World.ACME, "Cook", JobDemands.NONE, List.of(WHY, NIGHTS, SPICE));
    private final ConversationId conversation = world.started(world.candidate(), world.positionLinkedTo(job));

    @Test
    void isWaitedForAndNamed() {
        // when
        world.drain();
        // then
        assertThat(row().state()).isInstanceOfSatisfying(Waiting.class, waiting -> {
            assertThat(waiting.missing()).containsExactly(MissingInformation.ANSWERS);
            assertThat(waiting.unanswered()).containsExactly(WHY);
        });
    }

    @Test
    void sendsTheAnswersWithTheApplication() {
        // given
        world.drain();
        var nights = new Given(NIGHTS.id(), new Answer.YesOrNo(false));
        // when
        var result = answer(nights, BECAUSE);
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> assertThat(answered.forwarding().state()).isInstanceOf(Queued.class));
        // when
        world.drain();
        // then
        assertThat(row().state()).isInstanceOf(Sent.class);
        assertThat(world.ats.received().getFirst().application().answers()).containsExactly(BECAUSE, nights);
    }

    @Test
    void doesNotHoldForAnAnswerThatCameInTheMeantime() {
        // given
        var noticed = row();
        answer(BECAUSE);
        // when
        var queued = (Queued) noticed.state();
        world.holding.hold(
                noticed,
                queued.hold(
                        WaitingReason.NEEDS_INFORMATION,
                        List.of(MissingInformation.ANSWERS),
                        List.of(WHY),
                        world.instant()),
                queued,
                null);
        // then
        assertThat(row().state()).isInstanceOf(Queued.class);
    }

    @Test
    void saysEverythingThatIsWrongAndKeepsNothing() {
        // given
        world.drain();
        // when
        var result = answer(
                BECAUSE,
                new Given(new QuestionId("99"), new Answer.Words("x")),
                new Given(NIGHTS.id(), new Answer.Words("no")),
                new Given(SPICE.id(), new Answer.Words("salt")),
                BECAUSE);
        // then
        assertThat(result)
                .isEqualTo(new WrongAnswers(List.of(
                        new WrongAnswer.NotAsked(1),
                        new WrongAnswer.OfAnotherKind(2, NIGHTS),
                        new WrongAnswer.OfAnotherKind(3, SPICE),
                        new WrongAnswer.Repeated(4, WHY))));
        assertThat(row().state()).isInstanceOf(Waiting.class);
    }

    @Test
    void isTooLateOnceSent() {
        // given
        answer(BECAUSE);
        world.drain();
        // when
        var result = answer(BECAUSE);
        // then
        assertThat(result).isEqualTo(new AnswerJobQuestionsResult.TooLate(row()));
    }

    @Test
    void knowsOnlyItsOwnForwardingsAndRecruiters() {
        // given
        var nobodys = new ForwardingId(new UUID(0, 1));
        var member = world.signIn(Plan.GROWTH, Role.MEMBER);
        // when, then
        assertThat(world.answerJobQuestions.answer(world.admin, nobodys, List.of(BECAUSE)))
                .isEqualTo(new AnswerJobQuestionsResult.UnknownForwarding());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> world.answerJobQuestions.answer(member, nobodys, List.of(BECAUSE)));
    }

    private AnswerJobQuestionsResult answer(Given... answers) {
        return world.answerJobQuestions.answer(world.admin, row().id(), List.of(answers));
    }

    private Forwarding row() {
        return Objects.requireNonNull(world.forwardingOf(conversation));
    }
}
