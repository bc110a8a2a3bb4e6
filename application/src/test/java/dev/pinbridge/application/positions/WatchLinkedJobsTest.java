package dev.pinbridge.application.positions;

import static dev.pinbridge.application.World.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.Position;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WatchLinkedJobsTest {
    private final World world = World.connected();

    @Test
    void showsThatALinkedJobWasClosed() {
        // given
        var job = world.openJob("Engineer");
        var position = world.positionLinkedTo(job);
        world.ats.setStatus(ACME, job.id(), JobStatus.CLOSED);
        world.pass(Duration.ofMinutes(1));
        // when
        world.watchLinkedJobs.watch(world.admin.organisation(), ACME);
        // then
        assertThat(Objects.requireNonNull(now(position).link())).satisfies(link -> {
            assertThat(link.job().status()).isEqualTo(JobStatus.CLOSED);
            assertThat(link.seenAt()).isEqualTo(world.instant());
        });
    }

    @Test
    void showsThatALinkedJobWasDeleted() {
        // given
        var job = world.openJob("Engineer");
        var position = world.positionLinkedTo(job);
        world.ats.delete(ACME, job.id());
        // when
        world.watchLinkedJobs.watch(world.admin.organisation(), ACME);
        // then
        assertThat(Objects.requireNonNull(now(position).link()).job().status()).isEqualTo(JobStatus.DELETED);
    }

    @Test
    void leavesEverythingAsItWasWhenTheAtsCannotBeAsked() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        world.ats.setUnreachable(true);
        world.pass(Duration.ofMinutes(1));
        // when
        world.watchLinkedJobs.watch(world.admin.organisation(), ACME);
        // then
        assertThat(now(position)).isEqualTo(position);
    }

    private Position now(Position position) {
        return world.transactions.within(
                world.admin.organisation(),
                () -> world.stores
                        .positions()
                        .find(world.admin.organisation(), position.id())
                        .orElseThrow());
    }
}
