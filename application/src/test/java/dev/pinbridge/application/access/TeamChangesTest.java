package dev.pinbridge.application.access;

import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.interview;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.HiringRoleChange;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.paging.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A call tells how the team that hires for what it is about changed.
class TeamChangesTest {
    private final World world = new World();
    private final Instant tomorrow = world.instant().plus(Duration.ofDays(1));

    @BeforeEach
    void isConnected() {
        world.connectMetaview();
        mirrored(job(7, JobVisibility.EXTERNAL), user(1), user(2));
        mirrored(application(5, 7, "Ana", "Lima", "ana@example.org"), application(6, 7, "Bo", "Berg", null));
        mirrored(interview(3, 5, tomorrow, null, 1), interview(4, 6, tomorrow, null, 1));
        world.calls.reviewCalls.review(world.admin.organisation(), World.ACME);
    }

    @Test
    void aCallTellsTheChangesOfItsJobAndOfItsOwnInterview() {
        // given
        var call = about("3");
        // when
        mirrored(withoutHiringManager(job(7, JobVisibility.EXTERNAL)));
        mirrored(interview(3, 5, tomorrow, null, 2), interview(4, 6, tomorrow, null, 2));
        // then
        assertThat(changes(call))
                .extracting(change ->
                        change.type() + " " + change.role() + " " + change.who().name())
                .containsExactlyInAnyOrder(
                        "LOST HIRING_MANAGER User No 2", "LOST INTERVIEWER User No 1", "GAINED INTERVIEWER User No 2");
        assertThat(changes(call))
                .filteredOn(change -> change.role() == HiringRole.INTERVIEWER)
                .extracting(HiringRoleChange::interview)
                .containsOnly(new InterviewId("3"));
    }

    @Test
    void aCallThatIsAboutNothingTellsNone() {
        // given
        var call = about("3");
        mirrored(withoutHiringManager(job(7, JobVisibility.EXTERNAL)));
        // when
        world.calls.rejectMatch.reject(world.admin, call);
        // then
        assertThat(changes(call)).isEmpty();
    }

    private static MirroredJob withoutHiringManager(MirroredJob job) {
        return new MirroredJob(
                job.id(),
                job.uuid(),
                job.title(),
                job.status(),
                job.visibility(),
                job.location(),
                job.department(),
                job.recruiter(),
                null,
                job.stages(),
                job.viewers(),
                job.updatedAt());
    }

    private CallId about(String interview) {
        var origin = new CallOrigin.OfInterview(World.ACME, new InterviewId(interview));
        return world.calls.readCalls.page(world.admin, CallFilter.ALL, Set.of(), PageRequest.first(20)).items().stream()
                .map(OpenCall::call)
                .filter(call -> call.origin().equals(origin))
                .map(Call::id)
                .findFirst()
                .orElseThrow();
    }

    private List<HiringRoleChange> changes(CallId call) {
        return world.calls.readTeamChanges.of(world.admin, List.of(call)).getOrDefault(call, List.of());
    }

    private void mirrored(MirroredRecord... records) {
        world.transactions.run(
                world.admin.organisation(),
                () -> world.stores
                        .mirror()
                        .records()
                        .save(world.admin.organisation(), World.ACME, List.of(records), world.instant()));
    }
}
