package dev.pinbridge.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.forwarding.PreviewForwardResult.Preview;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.Tag;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobStatus;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PreviewForwardTest {
    private final World world = World.connected();

    @Test
    void showsWhatIsSentAfterwards() {
        // given
        world.setAutomaticForwarding.set(world.admin, false);
        var position = world.positionLinkedTo(world.openJob("Cook"));
        world.setForwardingOptions.set(
                world.admin, null, _ -> new ForwardingOptions(false, new Tag("Everywhere"), null, null));
        world.setForwardingOptions.set(
                world.admin, position.id(), _ -> new ForwardingOptions(null, new Tag("Here"), null, null));
        var conversation = world.started(world.candidate(), position);
        // when
        var preview = preview(conversation);
        // then
        assertThat(preview.obstacle()).isNull();
        assertThat(preview.waitingReason()).isNull();
        assertThat(preview.mails()).isEmpty();
        assertThat(world.ats.submissions()).isZero();
        // when
        world.forwardCandidate.forward(world.admin, conversation, false);
        world.drain();
        // then
        var reference =
                Objects.requireNonNull(world.forwardingOf(conversation)).id().reference();
        assertThat(preview.body().replace(PreviewForward.REFERENCE_TO_COME, reference))
                .isEqualTo(world.ats.draft(world.ats.received().getFirst().application()));
        assertThat(preview(conversation).obstacle()).isEqualTo(ForwardingObstacle.ALREADY_FORWARDED);
        assertThat(preview(conversation).isOnTheJob()).isTrue();
    }

    @Test
    void saysWhatTheForwardingWouldWaitFor() {
        // given
        var job = world.ats.openJob(World.ACME, "Cook", new JobDemands(true, false, true, false));
        var conversation = world.started(world.candidate(), world.positionLinkedTo(job));
        // when, then
        assertThat(preview(conversation).missing()).containsExactly(MissingInformation.CV, MissingInformation.ADDRESS);
        assertThat(preview(conversation).waitingReason()).isEqualTo(WaitingReason.NEEDS_INFORMATION);
        // when
        world.ats.setStatus(World.ACME, job.id(), JobStatus.CLOSED);
        // then
        assertThat(preview(conversation).waitingReason()).isEqualTo(WaitingReason.JOB_CLOSED);
    }

    @Test
    void doesNotLookWhereItMayNot() {
        // given
        world.ats.allow(World.CREDENTIALS, Capability.READ_JOBS, Capability.WRITE_APPLICATIONS);
        world.connect();
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Cook")));
        // when
        var preview = preview(conversation);
        // then
        assertThat(preview.earlier()).isNull();
        assertThat(preview.isOnTheJob()).isFalse();
    }

    private Preview preview(ConversationId conversation) {
        return (Preview) world.previewForward.preview(world.admin, conversation);
    }
}
