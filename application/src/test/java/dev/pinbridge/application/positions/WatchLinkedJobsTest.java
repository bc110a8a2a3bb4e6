package dev.pinbridge.application.positions;

import static dev.pinbridge.application.World.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobAspect;
import dev.pinbridge.domain.positions.JobDrift;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    void noticesWhatChangedAboutAJobUntilThatIsAccepted() {
        // given
        var job = world.openJob("Engineer");
        var position = imported(job);
        watch();
        assertThat(drift(position)).isNull();
        // when
        put(job, "Engineer (m/f/d)", "London", "<p>More</p>");
        world.pass(Duration.ofMinutes(1));
        watch();
        var noticedAt = world.instant();
        world.pass(Duration.ofMinutes(1));
        watch();
        // then
        assertThat(drift(position))
                .isEqualTo(new JobDrift(Set.of(JobAspect.TITLE, JobAspect.DESCRIPTION), noticedAt, "<p>More</p>"));
        // when
        var accepted = world.acceptJobDrift.accept(world.admin, position.id(), true);
        // then
        assertThat(accepted).isEqualTo(new AcceptJobDriftResult.Accepted(now(position)));
        assertThat(drift(position)).isNull();
        assertThat(now(position).details().description()).isEqualTo("<p>More</p>");
        assertThat(now(position).details().title()).isEqualTo("Imported");
        // when
        watch();
        // then
        assertThat(drift(position)).isNull();
        // when
        put(job, "Engineer (m/f/d)", null, "<p>More</p>");
        watch();
        // then
        assertThat(Objects.requireNonNull(drift(position)).aspects()).containsExactly(JobAspect.LOCATION);
    }

    @Test
    void leavesTheDescriptionThatWasTypedUnlessItIsToBeTakenOver() {
        // given
        var job = world.openJob("Engineer");
        var position = imported(job);
        put(job, "Engineer", "London", "<p>More</p>");
        watch();
        // when
        world.acceptJobDrift.accept(world.admin, position.id(), false);
        // then
        assertThat(now(position).details()).isEqualTo(position.details());
        watch();
        assertThat(drift(position)).isNull();
    }

    @Test
    void forgetsADriftThatIsTakenBackAtTheAts() {
        // given
        var job = world.openJob("Engineer");
        var position = imported(job);
        put(job, "Engineer", "London", "<p>More</p>");
        watch();
        // when
        world.ats.put(ACME, job);
        watch();
        // then
        assertThat(drift(position)).isNull();
    }

    @Test
    void takesAJobOfWhichNothingWasKnownAsItIs() {
        // given
        var job = world.openJob("Engineer");
        var position = world.positionLinkedTo(job);
        put(job, "Engineer", "London", "<p>More</p>");
        // when
        watch();
        // then
        assertThat(drift(position)).isNull();
        assertThat(Objects.requireNonNull(now(position).link()).known()).isNotNull();
        assertThat(world.acceptJobDrift.accept(world.admin, position.id(), true))
                .isEqualTo(new AcceptJobDriftResult.Accepted(now(position)));
        assertThat(now(position).details()).isEqualTo(position.details());
    }

    @Test
    void keepsADriftOfAJobThatIsGone() {
        // given
        var job = world.openJob("Engineer");
        var position = imported(job);
        put(job, "Engineer", "London", "<p>More</p>");
        watch();
        world.ats.delete(ACME, job.id());
        // when
        watch();
        // then
        assertThat(drift(position)).isNotNull();
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

    private Position imported(Job job) {
        var typed = new PositionDetails("Imported", "", null, null, null);
        return ((ImportPositionResult.Imported) world.importPosition.importFrom(world.admin, job.id(), typed))
                .position();
    }

    private void put(Job was, String title, @Nullable String location, String description) {
        var line = was.summary();
        var now = new JobSummary(
                line.id(),
                line.uuid(),
                title,
                line.status(),
                location,
                line.department(),
                line.employmentType(),
                line.workplaceType());
        world.ats.put(ACME, new Job(now, description, was.demands(), was.questions(), was.firstStage()));
    }

    private void watch() {
        world.watchLinkedJobs.watch(world.admin.organisation(), ACME);
    }

    private @Nullable JobDrift drift(Position position) {
        return Objects.requireNonNull(now(position).link()).drift();
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
