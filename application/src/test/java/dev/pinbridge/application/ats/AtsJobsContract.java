package dev.pinbridge.application.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.DescribedJob;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.QuestionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What [AtsJobs] promises.
public interface AtsJobsContract {
    JobId NO_SUCH_JOB = new JobId("987654321");

    AtsDriver driver();

    AtsJobs jobs();

    @Test
    default void listsTheOpenJobs() {
        // given
        var cook = driver().job("Cook", JobStatus.OPEN);
        var waiter = driver().job("Waiter", JobStatus.OPEN);
        // when
        var open = jobs().open(driver().credentials());
        // then
        assertThat(open).extracting(JobSummary::id).containsExactlyInAnyOrder(cook, waiter);
    }

    @Test
    default void tellsEnoughOfAJobToKnowItFromOthers() {
        // given
        var cook = driver().job("Cook", JobStatus.OPEN);
        var uuid = driver().uuid(cook);
        // when
        var open = jobs().open(driver().credentials());
        // then
        var line = open.getFirst();
        assertThat(line.title()).isEqualTo("Cook");
        assertThat(line.uuid()).isEqualTo(uuid);
        assertThat(line.status()).isEqualTo(JobStatus.OPEN);
        assertThat(line.location()).isEqualTo("London");
        assertThat(line.department()).isEqualTo("Engineering");
        assertThat(line.employmentType()).isNotBlank();
        assertThat(line.workplaceType()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            value = JobStatus.class,
            names = {"OPEN", "DELETED", "OTHER"},
            mode = EnumSource.Mode.EXCLUDE)
    default void listsNoJobThatIsNotOpen(JobStatus status) {
        // given
        driver().job("Cook", status);
        // when
        var open = jobs().open(driver().credentials());
        // then
        assertThat(open).isEmpty();
    }

    @Test
    default void listsNoConfidentialJob() {
        // given
        driver().openConfidentialJob("Chief");
        // when
        var open = jobs().open(driver().credentials());
        // then
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = JobStatus.class,
            names = {"DELETED", "OTHER"},
            mode = EnumSource.Mode.EXCLUDE)
    default void findsAJobInWhateverState(JobStatus status) {
        // given
        var cook = driver().job("Cook", status);
        // when
        var job = jobs().find(driver().credentials(), cook).orElseThrow();
        // then
        assertThat(job.summary().status()).isEqualTo(status);
        assertThat(job.summary().title()).isEqualTo("Cook");
        assertThat(job.description()).contains("<p>Cook</p>");
        assertThat(job.demands()).isEqualTo(JobDemands.NONE);
    }

    @Test
    default void findsAConfidentialJob() {
        // given
        var chief = driver().openConfidentialJob("Chief");
        // when
        var job = jobs().find(driver().credentials(), chief);
        // then
        assertThat(job).hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(chief));
    }

    @Test
    default void tellsWhatAJobDemands() {
        // given
        var demanding = new JobDemands(true, true, true, true);
        var cook = driver().openJob("Cook", demanding);
        // when
        var job = jobs().find(driver().credentials(), cook).orElseThrow();
        // then
        assertThat(job.demands()).isEqualTo(demanding);
    }

    @Test
    default void tellsWhatAJobAsks() {
        // given
        var cook = driver().job("Cook", JobStatus.OPEN);
        driver().ask(driver().job("Waiter", JobStatus.OPEN), "Not this", QuestionKind.TEXT, true);
        var kinds = QuestionKind.values();
        var asked = new ArrayList<JobQuestion>();
        for (var kind : kinds) {
            var required = asked.size() % 2 == 0;
            asked.add(new JobQuestion(
                    driver().ask(cook, "Which " + kind, kind, required), "Which " + kind, kind, required));
        }
        // when
        var job = jobs().find(driver().credentials(), cook).orElseThrow();
        // then
        assertThat(job.questions()).isEqualTo(asked);
    }

    @Test
    default void tellsWhereInAJobPeopleArrive() {
        // given
        var cook = driver().job("Cook", JobStatus.OPEN);
        // when
        var job = jobs().find(driver().credentials(), cook).orElseThrow();
        // then
        assertThat(job.firstStage()).isEqualTo("Applied");
    }

    @Test
    default void findsNothingWhereThereIsNothing() {
        // given
        driver().job("Cook", JobStatus.OPEN);
        // when
        var job = jobs().find(driver().credentials(), NO_SUCH_JOB);
        // then
        assertThat(job).isEmpty();
    }

    @Test
    default void findsSeveralByUuidWhateverTheirState() {
        // given
        var open = driver().job("Cook", JobStatus.OPEN);
        var closed = driver().job("Waiter", JobStatus.CLOSED);
        var confidential = driver().openConfidentialJob("Chief");
        driver().job("Somebody else", JobStatus.OPEN);
        var uuids = List.of(driver().uuid(open), driver().uuid(closed), driver().uuid(confidential));
        // when
        var found = jobs().withUuids(driver().credentials(), uuids);
        // then
        assertThat(found).extracting(DescribedJob::id).containsExactlyInAnyOrder(open, closed, confidential);
        assertThat(found.stream().filter(job -> job.id().equals(closed)))
                .singleElement()
                .satisfies(job -> assertThat(job.description()).contains("<p>Waiter</p>"));
    }

    @Test
    default void missesDeletedJobsAmongSeveral() {
        // given
        var cook = driver().job("Cook", JobStatus.OPEN);
        var waiter = driver().job("Waiter", JobStatus.OPEN);
        var uuids = List.of(driver().uuid(cook), driver().uuid(waiter));
        driver().delete(waiter);
        // when
        var found = jobs().withUuids(driver().credentials(), uuids);
        // then
        assertThat(found).extracting(DescribedJob::id).containsExactly(cook);
    }

    @Test
    default void findsNoneOfNoUuids() {
        // given
        driver().job("Cook", JobStatus.OPEN);
        // when
        var found = jobs().withUuids(driver().credentials(), List.of());
        // then
        assertThat(found).isEmpty();
    }

    @Test
    default void refusesMoreThanAHundredUuids() {
        // given
        var tooMany = Collections.nCopies(101, "0a");
        // when
        var asking = assertThatIllegalArgumentException();
        // then
        asking.isThrownBy(() -> jobs().withUuids(driver().credentials(), tooMany));
    }

    @Test
    default void isDeniedWithoutThePermission() {
        // given
        driver().allow(Capability.READ_APPLICATIONS, Capability.WRITE_APPLICATIONS);
        // when
        var denied = catchThrowableOfType(AtsDenied.class, () -> jobs().open(driver().credentials()));
        // then
        assertThat(denied.loss()).isEqualTo(new Loss.OfCapability(Capability.READ_JOBS));
    }

    @Test
    default void isDeniedWithARevokedKey() {
        // given
        driver().revokeKey();
        // when
        var denied = catchThrowableOfType(AtsDenied.class, () -> jobs().find(driver().credentials(), NO_SUCH_JOB));
        // then
        assertThat(denied.loss()).isEqualTo(new Loss.OfConnection(AttentionCause.KEY_REFUSED));
    }

    @Test
    default void isDeniedWhileTheApiIsSwitchedOff() {
        // given
        driver().switchApi(false);
        // when
        var denied =
                catchThrowableOfType(AtsDenied.class, () -> jobs().withUuids(driver().credentials(), List.of("0a")));
        // then
        assertThat(denied.loss()).isEqualTo(new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF));
    }

    @Test
    default void isUnavailableWhenNobodyIsThere() {
        // given
        driver().shutDown();
        // when
        var unavailable = catchThrowableOfType(AtsUnavailable.class, () -> jobs().open(driver().credentials()));
        // then
        assertThat(unavailable.what()).isNotBlank();
    }
}
