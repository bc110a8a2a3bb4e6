package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.mirror.AtsRecords] promises.
public interface AtsRecordsContract {
    Instant NOON = Times.NOON.truncatedTo(ChronoUnit.SECONDS);

    AtsRecordsDriver driver();

    @Test
    default void readsUsersInFull() {
        // given
        var ana = driver().user("Ana", "Lima", "Ana.Lima@Example.org");
        // when
        var page = read(RecordKind.USERS, new Reading.Everything(), 1);
        // then
        var user = (MirroredUser) page.contents().get().records().getLast();
        assertThat(user.id()).isEqualTo(new AtsUserId(ana));
        assertThat(user.firstName()).isEqualTo("Ana");
        assertThat(user.lastName()).isEqualTo("Lima");
        assertThat(user.email()).isEqualTo("ana.lima@example.org");
        assertThat(page.keys()).contains(ana);
    }

    @Test
    default void readsJobsWithTheirStagesAndPeople() {
        // given
        var recruiter = driver().user("Ana", "Lima", "ana@example.org");
        var manager = driver().user("Bo", "Berg", "bo@example.org");
        var cook = driver().job("Cook", JobVisibility.INTERNAL, recruiter, manager);
        // when
        var job = (MirroredJob) only(find(RecordKind.JOBS, cook));
        // then
        assertThat(job.title()).isEqualTo("Cook");
        assertThat(job.visibility()).isEqualTo(JobVisibility.INTERNAL);
        assertThat(job.recruiter()).isEqualTo(new AtsUserId(recruiter));
        assertThat(job.hiringManager()).isEqualTo(new AtsUserId(manager));
        assertThat(job.stages()).extracting(MirroredJob.Stage::type).contains("applied", "interview");
        assertThat(job.stages()).extracting(MirroredJob.Stage::position).isSorted();
    }

    @Test
    default void readsInterviewsWithTheirPartsAndInterviewers() {
        // given
        var interviewer = driver().user("Ana", "Lima", "ana@example.org");
        var application = application("Cy", "cy@example.org");
        var key = driver().interview(application, NOON, "https://meet.example.org/1", interviewer);
        // when
        var interview = (MirroredInterview) only(find(RecordKind.INTERVIEWS, key));
        // then
        assertThat(interview.application()).hasToString("ApplicationId[value=" + application + "]");
        assertThat(interview.startAt()).isEqualTo(NOON);
        assertThat(interview.parts()).hasSize(1);
        assertThat(interview.parts().getFirst().joinUrl()).isEqualTo("https://meet.example.org/1");
        assertThat(interview.parts().getFirst().interviewers()).containsExactly(new AtsUserId(interviewer));
    }

    @Test
    default void listsWhatChangedBeforeThenNewestFirst() {
        // given
        var old = applicationChangedAt(-60);
        var recent = applicationChangedAt(-10);
        applicationChangedAt(0);
        // when
        var page = read(RecordKind.APPLICATIONS, new Reading.ChangedBefore(NOON), 1);
        // then
        assertThat(page.keys()).containsExactly(recent, old);
        assertThat(page.times()).containsExactly(NOON.minusSeconds(10), NOON.minusSeconds(60));
        assertThat(page.oldest()).contains(NOON.minusSeconds(60));
        assertThat(page.isLast()).isTrue();
    }

    @Test
    default void listsWhatChangedAfterThenOldestFirst() {
        // given
        applicationChangedAt(0);
        var recent = applicationChangedAt(60);
        var old = applicationChangedAt(1);
        // when
        var page = read(RecordKind.APPLICATIONS, new Reading.ChangedAfter(NOON), 1);
        // then
        assertThat(page.keys()).containsExactly(old, recent);
        assertThat(page.newest()).contains(NOON.plusSeconds(60));
    }

    @Test
    default void listsWhatChangedInBetweenById() {
        // given
        applicationChangedAt(-1);
        var first = applicationChangedAt(1);
        var second = applicationChangedAt(0);
        applicationChangedAt(2);
        // when
        var page =
                read(RecordKind.APPLICATIONS, new Reading.ChangedBetween(NOON.minusSeconds(1), NOON.plusSeconds(2)), 1);
        // then
        assertThat(page.keys()).containsExactly(first, second);
    }

    @Test
    default void givesPagesThatAreFullButTheLast() {
        // given
        var size = driver().pageSize();
        var job = job(JobVisibility.EXTERNAL);
        var keys = IntStream.rangeClosed(0, size)
                .mapToObj(i -> driver().application(job, "Name", "No. " + i, "n" + i + "@example.org"))
                .toList();
        // when
        var first = read(RecordKind.APPLICATIONS, new Reading.Ids(), 1);
        var second = read(RecordKind.APPLICATIONS, new Reading.Ids(), 2);
        var third = read(RecordKind.APPLICATIONS, new Reading.Ids(), 3);
        // then
        assertThat(first.isLast()).isFalse();
        assertThat(second.isLast()).isTrue();
        assertThat(third.keys()).isEmpty();
        assertThat(first.total()).isEqualTo(size + 1);
        assertThat(first.pages()).contains(2);
        assertThat(first.contents().get().records()).isEmpty();
        var all = new ArrayList<>(first.keys());
        all.addAll(second.keys());
        assertThat(all).containsExactlyElementsOf(keys);
    }

    @Test
    default void listsInterviewsAroundATimeWithTheirApplications() {
        // given
        var interviewer = driver().user("Ana", "Lima", "ana@example.org");
        var application = application("Cy", "cy@example.org");
        var other = application("Di", "di@example.org");
        var soon = driver().interview(application, NOON, "https://meet.example.org/1", interviewer);
        driver().interview(other, NOON.plusSeconds(7200), "https://meet.example.org/2", interviewer);
        driver().interview(other, null, "https://meet.example.org/3", interviewer);
        // when
        var page = read(
                RecordKind.INTERVIEWS, new Reading.StartingBetween(NOON.minusSeconds(3600), NOON.plusSeconds(3600)), 1);
        // then
        assertThat(page.keys()).containsExactly(soon);
        assertThat(page.contents().get().records().stream().filter(MirroredApplication.class::isInstance))
                .singleElement()
                .extracting(record -> ((MirroredApplication) record).firstName())
                .isEqualTo("Cy");
    }

    @Test
    default void leavesOutWhatIsConfidentialUnlessAllMayBeSeen() {
        // given
        var open = driver().application(job(JobVisibility.EXTERNAL), "Cy", "One", "cy@example.org");
        var secret = driver().application(job(JobVisibility.CONFIDENTIAL), "Di", "Two", "di@example.org");
        var personal = driver().application(job(JobVisibility.PRIVATE), "Ed", "Three", "ed@example.org");
        // when
        var common = driver().records()
                .read(driver().credentials(), RecordKind.APPLICATIONS, Scope.COMMON_JOBS, new Reading.Everything(), 1);
        var all = driver().records()
                .read(driver().credentials(), RecordKind.APPLICATIONS, Scope.ALL_JOBS, new Reading.Everything(), 1);
        // then
        assertThat(common.keys()).containsExactly(open);
        assertThat(all.keys()).containsExactly(open, secret, personal);
    }

    @Test
    default void findsNothingConfidentialUnlessAllMayBeSeen() {
        // given
        var job = job(JobVisibility.CONFIDENTIAL);
        var application = driver().application(job, "Di", "Two", "di@example.org");
        // when, then
        for (var one : Map.of(RecordKind.JOBS, job, RecordKind.APPLICATIONS, application)
                .entrySet()) {
            assertThat(driver().records().find(driver().credentials(), one.getKey(), Scope.COMMON_JOBS, one.getValue()))
                    .as("%s", one.getKey())
                    .isEmpty();
            assertThat(find(one.getKey(), one.getValue()).keys()).containsExactly(one.getValue());
        }
    }

    @Test
    default void listsTheApplicationsOfACandidate() {
        // given
        var first = application("Cy", "cy@example.org");
        application("Di", "di@example.org");
        var second = application("Cy", "cy@example.org");
        driver().application(job(JobVisibility.CONFIDENTIAL), "Cy", "Person", "cy@example.org");
        var candidate = ((MirroredApplication) only(find(RecordKind.APPLICATIONS, first))).candidate();
        // when
        var page = driver().records()
                .read(
                        driver().credentials(),
                        RecordKind.APPLICATIONS,
                        Scope.COMMON_JOBS,
                        new Reading.OfCandidate(Objects.requireNonNull(candidate)),
                        1);
        // then
        assertThat(page.keys()).containsExactly(first, second);
        assertThat(page.contents().get().records()).hasSize(2);
    }

    @Test
    default void findsNothingThatIsGone() {
        // given
        var application = application("Cy", "cy@example.org");
        driver().delete(RecordKind.APPLICATIONS, application);
        // when, then
        assertThat(driver().records()
                        .find(driver().credentials(), RecordKind.APPLICATIONS, Scope.ALL_JOBS, application))
                .isEmpty();
    }

    @Test
    default void namesWhatMakesNoSense() {
        // given
        var application = application("Cy", "cy@example.org");
        var user = driver().user("Ana", "Lima", "ana@example.org");
        var good = driver().interview(application, NOON, "https://meet.example.org/1", user);
        var spoilt = driver().interview(application, NOON, "https://meet.example.org/2", user);
        driver().spoil(spoilt);
        // when
        var page = read(RecordKind.INTERVIEWS, new Reading.Everything(), 1);
        // then
        assertThat(page.keys()).containsExactly(good, spoilt);
        assertThat(page.contents().get().records()).hasSize(1);
        assertThat(page.contents().get().unreadable()).singleElement().satisfies(unreadable -> {
            assertThat(unreadable.key()).isEqualTo(spoilt);
            assertThat(unreadable.reason()).isNotBlank();
        });
    }

    @Test
    default void isUnavailableWhenNobodyIsThere() {
        driver().shutDown();

        assertThatExceptionOfType(AtsUnavailable.class)
                .isThrownBy(() -> read(RecordKind.USERS, new Reading.Everything(), 1));
    }

    private String application(String firstName, String email) {
        return driver().application(job(JobVisibility.EXTERNAL), firstName, "Person", email);
    }

    private String job(JobVisibility visibility) {
        var somebody = driver().user("Ana", "Lima", "ana@example.org");
        return driver().job("Cook", visibility, somebody, somebody);
    }

    /// @param seconds after noon
    private String applicationChangedAt(int seconds) {
        var key = application("Cy", "cy@example.org");
        driver().changedAt(RecordKind.APPLICATIONS, key, NOON.plusSeconds(seconds));
        return key;
    }

    private AtsPage read(RecordKind kind, Reading reading, int page) {
        return driver().records().read(driver().credentials(), kind, Scope.ALL_JOBS, reading, page);
    }

    private AtsPage find(RecordKind kind, String key) {
        return driver().records()
                .find(driver().credentials(), kind, Scope.ALL_JOBS, key)
                .orElseThrow();
    }

    private static Object only(AtsPage page) {
        return List.copyOf(page.contents().get().records()).getFirst();
    }
}
