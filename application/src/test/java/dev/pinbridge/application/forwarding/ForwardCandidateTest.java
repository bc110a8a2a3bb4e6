package dev.pinbridge.application.forwarding;

import static dev.pinbridge.application.World.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.World;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.ConversationNotStarted;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.Forwarded;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.NotConnected;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.PlanTooLow;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.PositionNotLinked;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.UnknownConversation;
import dev.pinbridge.application.forwarding.RecordingLanes.Woken;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.ConversationStarted;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.domain.forwarding.ForwardingOrigin.ByPerson;
import dev.pinbridge.domain.forwarding.ForwardingOrigin.ByRule;
import dev.pinbridge.domain.forwarding.ForwardingOrigin.Rule;
import dev.pinbridge.domain.forwarding.ForwardingState.Queued;
import dev.pinbridge.domain.forwarding.ForwardingState.Unconfirmed;
import dev.pinbridge.domain.forwarding.ForwardingState.Waiting;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForwardCandidateTest {
    private final World world = World.connected();

    @Test
    void refusesBeforeTheConversationHasStarted() {
        // given
        var conversation = world.requested(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        // when
        var result = world.forwardCandidate.forward(world.admin, conversation, false);
        // then
        assertThat(result).isEqualTo(new ConversationNotStarted(world.conversation(conversation)));
        assertThat(world.forwardingOf(conversation)).isNull();
    }

    @Test
    void refusesAfterTheOtherSideDeclined() {
        // given
        var conversation = world.requested(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.declineMessageRequest.decline(world.admin, conversation);
        // when
        var result = world.forwardCandidate.forward(world.admin, conversation, false);
        // then
        assertThat(result).isInstanceOf(ConversationNotStarted.class);
    }

    @Test
    void returnsTheFirstWhenPressedTwice() {
        // given
        world.setAutomaticForwarding.set(world.admin, false);
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        var first = (Forwarded) world.forwardCandidate.forward(world.admin, conversation, false);
        world.drain();
        // when
        var second = (Forwarded) world.forwardCandidate.forward(world.admin, conversation, false);
        // then
        assertThat(second.forwarding().id()).isEqualTo(first.forwarding().id());
        assertThat(world.ats.received()).hasSize(1);
        assertThat(first.forwarding().origin()).isEqualTo(new ByPerson(world.admin.person()));
    }

    @Test
    void sendsNothingByItselfWhenTheToggleIsOff() {
        // given
        world.setAutomaticForwarding.set(world.admin, false);
        // when
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        // then
        assertThat(world.forwardingOf(conversation)).isNull();
        assertThat(world.readForwardings.obstacles(world.admin, List.of(world.conversation(conversation))))
                .isEmpty();
    }

    @Test
    void queuesAndWakesTheLaneWhenAConversationStarts() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        world.lanes.forget();
        // when
        var conversation = world.started(world.candidate(), position);
        // then
        assertThat(world.forwardingOf(conversation)).satisfies(row -> {
            assertThat(Objects.requireNonNull(row).state()).isInstanceOf(Queued.class);
            assertThat(row.origin()).isEqualTo(new ByRule(Rule.ORGANISATION));
        });
        assertThat(world.lanes.woken()).containsExactly(new Woken(world.admin.organisation(), ACME));
    }

    @Test
    void hearsOfTheSameStartTwiceAndSendsOnce() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        var started = (Conversation.Started) world.conversation(conversation);
        world.drain();
        // when
        world.transactions.run(
                world.admin.organisation(),
                () -> world.forwardOnStart.react(new ConversationStarted(started, world.admin)));
        world.drain();
        // then
        assertThat(world.ats.received()).hasSize(1);
    }

    @Test
    void letsAPositionOverrideTheToggleBothWays() {
        // given
        var manual = world.positionLinkedTo(world.openJob("By hand"));
        world.setPositionForwarding.set(world.admin, manual.id(), PositionForwarding.MANUAL);
        var automatic = world.positionLinkedTo(world.openJob("By itself"));
        world.setPositionForwarding.set(world.admin, automatic.id(), PositionForwarding.AUTOMATIC);
        // when
        var byHand = world.started(world.candidate(), manual);
        world.setAutomaticForwarding.set(world.admin, false);
        var byItself = world.started(world.candidate(), automatic);
        // then
        assertThat(world.forwardingOf(byHand)).isNull();
        assertThat(Objects.requireNonNull(world.forwardingOf(byItself)).origin())
                .isEqualTo(new ByRule(Rule.POSITION));
    }

    @Test
    void holdsSomebodyAtAnUnlinkedPositionUntilAPersonSendsThemAfterLinking() {
        // given
        var position = world.unlinkedPosition();
        var conversation = world.started(world.candidate(), position);
        assertThat(Objects.requireNonNull(world.forwardingOf(conversation)).state())
                .isInstanceOfSatisfying(
                        Waiting.class, state -> assertThat(state.reason()).isEqualTo(WaitingReason.NOT_LINKED));
        // when
        world.linkPosition.link(
                world.admin, position.id(), world.openJob("Engineer").id());
        world.drain();
        // then
        assertThat(world.ats.submissions()).isZero();
        assertThat(world.readForwardings.countWaiting(world.admin, List.of(position.id())))
                .containsEntry(position.id(), 1);
        // when
        world.forwardCandidate.forward(world.admin, conversation, false);
        world.drain();
        // then
        assertThat(world.ats.received()).hasSize(1);
    }

    @Test
    void sendsSomebodyToEachOfTheirJobs() {
        // given
        var candidate = world.candidate();
        world.started(candidate, world.positionLinkedTo(world.openJob("Engineer")));
        world.started(candidate, world.positionLinkedTo(world.openJob("Designer")));
        // when
        world.drain();
        // then
        assertThat(world.ats.received()).hasSize(2);
        assertThat(world.ats.received().stream()
                        .map(received -> received.candidate())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void sendsOnceToAJobThatTwoPositionsAreLinkedTo() {
        // given
        var candidate = world.candidate();
        var job = world.openJob("Engineer");
        var first = world.started(candidate, world.positionLinkedTo(job));
        var second = world.started(candidate, world.positionLinkedTo(job));
        // when
        world.drain();
        // then
        assertThat(world.ats.received()).hasSize(1);
        assertThat(Objects.requireNonNull(world.forwardingOf(second)).id())
                .isEqualTo(Objects.requireNonNull(world.forwardingOf(first)).id());
    }

    @Test
    void servesAWaitingConversationWithTheRowThatTheJobHasAlready() {
        // given
        var candidate = world.candidate();
        var job = world.openJob("Engineer");
        var unlinked = world.unlinkedPosition();
        var waiting = world.started(candidate, unlinked);
        var sent = world.started(candidate, world.positionLinkedTo(job));
        world.drain();
        world.linkPosition.link(world.admin, unlinked.id(), job.id());
        // when
        var result = (Forwarded) world.forwardCandidate.forward(world.admin, waiting, false);
        world.drain();
        // then
        assertThat(result.forwarding().id())
                .isEqualTo(Objects.requireNonNull(world.forwardingOf(sent)).id());
        assertThat(Objects.requireNonNull(world.forwardingOf(waiting)).id())
                .isEqualTo(result.forwarding().id());
        assertThat(world.readForwardings.countWaiting(world.admin, List.of(unlinked.id())))
                .isEmpty();
        assertThat(world.ats.received()).hasSize(1);
    }

    @Test
    void saysWhatStandsInTheWay() {
        // given
        world.setAutomaticForwarding.set(world.admin, false);
        var linked = world.positionLinkedTo(world.openJob("Engineer"));
        var requested = world.requested(world.candidate(), linked);
        var unlinked = world.started(world.candidate(), world.unlinkedPosition());
        var free = world.started(world.candidate(), linked);
        var sent = world.started(world.candidate(), linked);
        world.forwardCandidate.forward(world.admin, sent, false);
        // when
        var obstacles = world.readForwardings.obstacles(
                world.admin,
                List.of(
                        world.conversation(requested),
                        world.conversation(unlinked),
                        world.conversation(free),
                        world.conversation(sent)));
        // then
        assertThat(obstacles)
                .containsOnlyKeys(requested, unlinked, sent)
                .containsEntry(requested, ForwardingObstacle.CONVERSATION_NOT_STARTED)
                .containsEntry(unlinked, ForwardingObstacle.NOT_LINKED)
                .containsEntry(sent, ForwardingObstacle.ALREADY_FORWARDED);
    }

    @Test
    void refusesAnUnlinkedPosition() {
        // given
        world.setAutomaticForwarding.set(world.admin, false);
        var position = world.unlinkedPosition();
        var conversation = world.started(world.candidate(), position);
        // when
        var result = world.forwardCandidate.forward(world.admin, conversation, false);
        // then
        assertThat(result).isEqualTo(new PositionNotLinked(position.id()));
    }

    @Test
    void refusesWithoutAConnection() {
        // given
        world.setAutomaticForwarding.set(world.admin, false);
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        // when
        var result = world.forwardCandidate.forward(world.admin, conversation, false);
        // then
        assertThat(result).isEqualTo(new NotConnected());
    }

    @Test
    void refusesOnAPlanWithoutTheIntegration() {
        // given
        world.setAutomaticForwarding.set(world.admin, false);
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        var downgraded = world.signIn(Plan.STARTER, Role.ADMIN);
        // when
        var result = world.forwardCandidate.forward(downgraded, conversation, false);
        // then
        assertThat(result).isEqualTo(new PlanTooLow(Plan.STARTER));
    }

    /// Whoever presses the button there was not asked to look at the ATS first.
    @Test
    void leavesTheUnknownOutcomeOfAnotherConversationAlone() {
        // given
        world.ats.allow(World.CREDENTIALS, Capability.READ_JOBS, Capability.WRITE_APPLICATIONS);
        world.connect();
        var candidate = world.candidate();
        var job = world.openJob("Engineer");
        world.started(candidate, world.positionLinkedTo(job));
        world.ats.createNextButAnswer(new Submission.Unknown("no answer in time"));
        world.settle();
        world.setAutomaticForwarding.set(world.admin, false);
        var other = world.started(candidate, world.positionLinkedTo(job));
        // when
        var result = world.forwardCandidate.forward(world.admin, other, false);
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Forwarded.class,
                        forwarded -> assertThat(forwarded.forwarding().state()).isInstanceOf(Unconfirmed.class));
    }

    @Test
    void refusesAConversationThatIsNotThere() {
        assertThat(world.forwardCandidate.forward(world.admin, new ConversationId(UUID.randomUUID()), false))
                .isEqualTo(new UnknownConversation());
    }

    @Test
    void isNotForMembers() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        var member = world.signIn(Plan.GROWTH, Role.MEMBER);
        // when, then
        assertThatThrownBy(() -> world.forwardCandidate.forward(member, conversation, false))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("recruiter");
    }
}
