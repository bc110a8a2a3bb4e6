package dev.pinbridge.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingState.Cancelled;
import dev.pinbridge.domain.forwarding.ForwardingState.Queued;
import dev.pinbridge.domain.forwarding.ForwardingState.Unconfirmed;
import dev.pinbridge.domain.forwarding.ForwardingState.Waiting;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.positions.Position;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a row is held for may come between noticing that it is missing and writing that down. Nobody would
/// release the row afterwards.
class HoldingTest {
    private final World world = World.connected();
    private final Candidate candidate = world.candidate();
    private final Position position = world.positionLinkedTo(world.openJob("Engineer"));
    private final ConversationId conversation = world.started(candidate, position);

    @Test
    void holdsWhatStillLacksSomething() {
        // when
        hold(WaitingReason.NEEDS_INFORMATION, MissingInformation.CV);
        // then
        assertThat(row().state()).isInstanceOf(Waiting.class);
    }

    @Test
    void doesNotHoldForACvThatCameInTheMeantime() {
        // given
        var noticed = row();
        world.attachCv.attach(
                world.admin, candidate.id(), world.document(new byte[] {1}).id());
        // when
        hold(noticed, WaitingReason.NEEDS_INFORMATION, MissingInformation.CV);
        // then
        assertThat(row().state()).isInstanceOf(Queued.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = WaitingReason.class,
            names = {"PLAN", "INTEGRATION_NEEDS_ATTENTION"})
    void doesNotHoldForAPlanOrAConnectionThatIsThere(WaitingReason reason) {
        // when
        hold(reason);
        // then
        assertThat(row().state()).isInstanceOf(Queued.class);
    }

    @Test
    void holdsOnALowerPlanAndWithoutAConnection() {
        // given
        world.signIn(Plan.STARTER, Role.ADMIN);
        // when
        hold(WaitingReason.PLAN);
        // then
        assertThat(row().state()).isInstanceOf(Waiting.class);
    }

    @Test
    void aimsAtTheJobThatThePositionWasLinkedToInTheMeantime() {
        // given
        var noticed = row();
        var other = world.openJob("Engineer, again");
        world.linkPosition.link(world.admin, position.id(), other.id());
        // when
        hold(noticed, WaitingReason.JOB_CLOSED);
        // then
        assertThat(row().state()).isInstanceOf(Queued.class);
        assertThat(Objects.requireNonNull(row().target()))
                .extracting(JobTarget::job)
                .isEqualTo(other.id());
    }

    @Test
    void givesWayToTheRowThatTheNewJobHasAlready() {
        // given
        var noticed = row();
        var other = world.openJob("Engineer, again");
        world.started(candidate, world.positionLinkedTo(other));
        world.linkPosition.link(world.admin, position.id(), other.id());
        // when
        hold(noticed, WaitingReason.JOB_CLOSED);
        // then
        assertThat(row().state()).isInstanceOf(Cancelled.class);
    }

    @Test
    void leavesToAPersonWhatMayNotBeLookedFor() {
        // given
        world.ats.allow(World.CREDENTIALS, Capability.READ_JOBS, Capability.WRITE_APPLICATIONS);
        world.connect();
        // when
        leaveToAPerson();
        // then
        assertThat(row().state())
                .isInstanceOfSatisfying(
                        Unconfirmed.class, state -> assertThat(state.nextLook()).isNull());
    }

    @Test
    void looksForWhatMayBeLookedForInTheMeantime() {
        // when
        leaveToAPerson();
        // then
        assertThat(row().state())
                .isInstanceOfSatisfying(
                        Unconfirmed.class, state -> assertThat(state.nextLook()).isEqualTo(world.instant()));
    }

    private void leaveToAPerson() {
        var now = world.instant();
        var sending = ((Queued) row().state()).send(now);
        var unconfirmed = sending.unconfirmed("no answer in time", now, now);
        var sent = row().moved(sending);
        world.transactions.run(
                world.admin.organisation(), () -> world.stores.forwardings().update(sent));
        world.transactions.run(
                world.admin.organisation(), () -> world.stores.forwardings().update(sent.moved(unconfirmed)));
        world.holding.leaveToAPerson(row(), unconfirmed, now);
    }

    private void hold(WaitingReason reason, MissingInformation... missing) {
        hold(row(), reason, missing);
    }

    private void hold(Forwarding noticed, WaitingReason reason, MissingInformation... missing) {
        var queued = (Queued) noticed.state();
        world.holding.hold(noticed, queued.hold(reason, List.of(missing), world.instant()), queued, null);
    }

    private Forwarding row() {
        return Objects.requireNonNull(world.forwardingOf(conversation));
    }
}
