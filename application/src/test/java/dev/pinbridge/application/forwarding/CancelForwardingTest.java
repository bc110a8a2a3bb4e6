package dev.pinbridge.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Mover;
import dev.pinbridge.domain.forwarding.Submission;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CancelForwardingTest {
    private final World world = World.connected();

    @Test
    void takesOutWhoeverIsQueued() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        var row = Objects.requireNonNull(world.forwardingOf(conversation));
        // when
        var result = world.cancelForwarding.cancel(world.admin, row.id());
        world.drain();
        // then
        assertThat(result).isInstanceOf(CancelForwardingResult.Cancelled.class);
        assertThat(stored(row).state()).isInstanceOf(ForwardingState.Cancelled.class);
        assertThat(world.ats.submissions()).isZero();
        assertThat(world.readForwardings.history(world.admin, List.of(row.id())).get(row.id()))
                .last()
                .extracting(step -> step.move().by())
                .isEqualTo(new Mover.ByPerson(world.admin.person()));
        // when
        var again = world.cancelForwarding.cancel(world.admin, row.id());
        // then
        assertThat(again).isInstanceOf(CancelForwardingResult.Cancelled.class);
    }

    @Test
    void sendsAfterAllWhoWasCancelled() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        var row = Objects.requireNonNull(world.forwardingOf(conversation));
        world.cancelForwarding.cancel(world.admin, row.id());
        // when
        world.forwardCandidate.forward(world.admin, conversation, false);
        world.drain();
        // then
        assertThat(stored(row).state()).isInstanceOf(ForwardingState.Sent.class);
    }

    @Test
    void comesTooLateForWhatIsOrMayBeAtTheAts() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        world.ats.createNextButAnswer(new Submission.Unknown("no answer in time"));
        var unknown = Objects.requireNonNull(world.forwardingOf(world.started(world.candidate(), position)));
        world.drain();
        var sent = Objects.requireNonNull(world.forwardingOf(world.started(world.candidate(), position)));
        world.drain();
        // when
        var results = List.of(
                world.cancelForwarding.cancel(world.admin, unknown.id()),
                world.cancelForwarding.cancel(world.admin, sent.id()));
        // then
        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(CancelForwardingResult.TooLate.class));
        assertThat(stored(sent).state()).isInstanceOf(ForwardingState.Sent.class);
    }

    @Test
    void isForRecruitersAndOfTheirOrganisationOnly() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        var row = Objects.requireNonNull(world.forwardingOf(conversation));
        // then
        assertThatThrownBy(() -> world.cancelForwarding.cancel(world.signIn(Plan.GROWTH, Role.MEMBER), row.id()))
                .isInstanceOf(NotAllowed.class);
        assertThat(world.cancelForwarding.cancel(world.admin, new ForwardingId(UUID.randomUUID())))
                .isInstanceOf(CancelForwardingResult.UnknownForwarding.class);
    }

    private Forwarding stored(Forwarding row) {
        return world.readForwardings.find(world.admin, row.id()).orElseThrow();
    }
}
