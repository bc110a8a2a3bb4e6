package dev.pinbridge.application.mirror;

import static dev.pinbridge.domain.mirror.HiringRole.HIRING_MANAGER;
import static dev.pinbridge.domain.mirror.HiringRole.INTERVIEWER;
import static dev.pinbridge.domain.mirror.HiringRole.RECRUITER;
import static dev.pinbridge.domain.mirror.HiringRoleChangeType.GAINED;
import static dev.pinbridge.domain.mirror.HiringRoleChangeType.LOST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.Colleague;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.Hiring;
import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.HiringRoleChange;
import dev.pinbridge.domain.mirror.HiringRoleChangeType;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [HiringRoleChanges] promises.
public interface HiringRoleChangesContract extends StoresContract {
    AccountName ACCOUNT = new AccountName("acme");
    Instant NOON = Times.NOON;
    Instant LATER = Times.minutesLater(1);

    @Test
    default void tellsWhoTookOverAJobAndFromWhom() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON, Mirrored.user(1, null), Mirrored.user(2, null));
        save(organisation, NOON, job("7", "1", null), job("8", "1", "2"), job("9", "1", "2"));
        // when
        save(organisation, LATER, job("7", "2", "3"), job("8", "1", null), job("9", "1", "2"));
        // then
        var changes = latest(organisation, hiring("7", null), hiring("8", null), hiring("9", null));
        assertThat(changes).containsOnlyKeys(hiring("7", null), hiring("8", null));
        assertThat(changes.get(hiring("7", null)))
                .containsExactlyInAnyOrder(
                        change("1", RECRUITER, LOST, null),
                        change("2", RECRUITER, GAINED, null),
                        new HiringRoleChange(
                                new Colleague(new ColleagueId(ACCOUNT, new AtsUserId("3")), "3", null),
                                HIRING_MANAGER,
                                GAINED,
                                null,
                                LATER));
        assertThat(changes.get(hiring("8", null))).containsExactly(change("2", HIRING_MANAGER, LOST, null));
    }

    @Test
    default void tellsNothingOfWhatIsNewOrChangedOtherwise() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON, Mirrored.job(7, NOON), Mirrored.application(5, NOON));
        save(organisation, NOON, interview("3", "5", "1"));
        // when
        save(organisation, LATER, Mirrored.job(7, JobVisibility.INTERNAL, LATER));
        save(organisation, LATER, Mirrored.interview(3, NOON, LATER), interview("4", "5", "2"));
        save(organisation, LATER, interview("3", "5", "1", "2"));
        // then
        assertThat(latest(organisation, hiring("7", "4"))).isEmpty();
    }

    @Test
    default void tellsWhoHoldsAnInterviewSinceAndWhoNoLonger() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON, Mirrored.user(1, null), Mirrored.user(2, null));
        save(organisation, NOON, Mirrored.job(7, NOON), Mirrored.application(5, NOON));
        save(organisation, NOON, interview("3", "5"), interview("4", "5", "1"), interview("6", "5", "1"));
        // when
        save(organisation, LATER, interview("3", "5", "2"), interview("4", "5", "2", "2"), interview("6", "5"));
        // then
        var changes = latest(organisation, hiring("7", "3"), hiring("7", "4"), hiring("7", null));
        assertThat(changes).containsOnlyKeys(hiring("7", "3"), hiring("7", "4"));
        assertThat(changes.get(hiring("7", "3"))).containsExactly(change("2", INTERVIEWER, GAINED, "3"));
        assertThat(changes.get(hiring("7", "4")))
                .containsExactlyInAnyOrder(change("1", INTERVIEWER, LOST, "4"), change("2", INTERVIEWER, GAINED, "4"));
    }

    @Test
    default void notesNothingOfAnInterviewForAJobThatIsNotMirrored() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON, Mirrored.application(5, NOON), interview("3", "5", "1"), interview("4", "6", "1"));
        save(organisation, LATER, interview("3", "5", "2"), interview("4", "6", "2"));
        // when
        save(organisation, LATER, Mirrored.job(7, NOON), Mirrored.application(6, NOON));
        // then
        assertThat(latest(organisation, hiring("7", "3"), hiring("7", "4"))).isEmpty();
    }

    @Test
    default void tellsTheLatestFirstAndNoMoreThanAsked() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON, Mirrored.application(5, NOON), job("7", null, "1"), job("8", null, "1"));
        save(organisation, NOON, interview("3", "5"));
        // when
        save(organisation, Times.minutesLater(1), job("7", null, null), job("8", null, null));
        save(organisation, Times.minutesLater(2), interview("3", "5", "1"));
        save(organisation, Times.minutesLater(3), job("7", null, "2"));
        // then
        var changes =
                in(organisation, () -> changes().latest(organisation, List.of(hiring("7", "3"), hiring("8", null)), 2));
        assertThat(changes.get(hiring("7", "3")))
                .extracting(HiringRoleChange::noticedAt)
                .containsExactly(Times.minutesLater(3), Times.minutesLater(2));
        assertThat(changes.get(hiring("8", null))).hasSize(1);
    }

    @Test
    default void keepsTheLatestOfEachRoleInAJob() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON, job("7", null, "0"), job("8", null, "0"));
        save(organisation, NOON, job("7", "1", "0"), job("8", null, "1"));
        // when
        for (var i = 1; i <= 60; i++) {
            save(organisation, Times.minutesLater(i), job("7", "1", "" + i));
        }
        // then
        var changes = in(
                organisation, () -> changes().latest(organisation, List.of(hiring("7", null), hiring("8", null)), 999));
        assertThat(changes.get(hiring("7", null)))
                .hasSize(HiringRoleChanges.KEPT + 1)
                .last()
                .extracting(HiringRoleChange::role)
                .isEqualTo(RECRUITER);
        assertThat(changes.get(hiring("7", null)))
                .element(HiringRoleChanges.KEPT - 1)
                .extracting(HiringRoleChange::noticedAt)
                .isEqualTo(Times.minutesLater(11));
        assertThat(changes.get(hiring("8", null))).hasSize(2);
    }

    @Test
    default void forgetsWithTheJob() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON, job("7", "1", null), job("8", "1", null));
        save(organisation, LATER, job("7", "2", null), job("8", "2", null));
        // when
        run(
                organisation,
                () -> stores().mirror().records().remove(organisation, ACCOUNT, RecordKind.JOBS, List.of("7")));
        save(organisation, LATER, job("7", "3", null));
        // then
        assertThat(latest(organisation, hiring("7", null), hiring("8", null))).containsOnlyKeys(hiring("8", null));
        // when
        run(organisation, () -> stores().mirror().records().removeAll(organisation, ACCOUNT));
        save(organisation, LATER, job("8", "3", null));
        // then
        assertThat(latest(organisation, hiring("8", null))).isEmpty();
    }

    @Test
    default void tellsAccountsAndOrganisationsApart() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var globex = new Hiring(new AccountName("globex"), new JobId("7"), null);
        save(organisation, NOON, job("7", "1", null));
        save(organisation, LATER, job("7", "2", null));
        // when
        run(
                organisation,
                () -> stores().mirror()
                        .records()
                        .save(organisation, globex.account(), List.of(job("7", "1", null)), NOON));
        // then
        assertThat(latest(organisation, hiring("7", null), globex)).containsOnlyKeys(hiring("7", null));
        assertThat(in(other, () -> changes().latest(organisation, List.of(hiring("7", null)), 20)))
                .isEmpty();
        assertThat(latest(organisation)).isEmpty();
    }

    private static Hiring hiring(String job, @Nullable String interview) {
        return new Hiring(ACCOUNT, new JobId(job), interview == null ? null : new InterviewId(interview));
    }

    private static MirroredJob job(String id, @Nullable String recruiter, @Nullable String hiringManager) {
        return new MirroredJob(
                new JobId(id),
                null,
                "Job",
                JobStatus.OPEN,
                JobVisibility.EXTERNAL,
                null,
                null,
                recruiter == null ? null : new AtsUserId(recruiter),
                hiringManager == null ? null : new AtsUserId(hiringManager),
                List.of(),
                List.of(),
                null);
    }

    /// Of two parts: one that the first user holds, one that the others hold.
    private static MirroredInterview interview(String id, String application, String... users) {
        var holders = Arrays.stream(users).map(AtsUserId::new).toList();
        return new MirroredInterview(
                new InterviewId(id),
                new ApplicationId(application),
                null,
                NOON,
                null,
                null,
                null,
                List.of(
                        new MirroredInterview.Part(
                                "1", 0, null, null, holders.stream().limit(1).toList()),
                        new MirroredInterview.Part(
                                "2", 1, null, null, holders.stream().skip(1).toList())),
                null);
    }

    private static HiringRoleChange change(
            String user, HiringRole role, HiringRoleChangeType type, @Nullable String interview) {
        return new HiringRoleChange(
                new Colleague(
                        new ColleagueId(ACCOUNT, new AtsUserId(user)),
                        "User No. " + user,
                        "user" + user + "@example.org"),
                role,
                type,
                interview == null ? null : new InterviewId(interview),
                LATER);
    }

    private void save(OrganisationId organisation, Instant at, MirroredRecord... records) {
        run(organisation, () -> stores().mirror().records().save(organisation, ACCOUNT, List.of(records), at));
    }

    private Map<Hiring, List<HiringRoleChange>> latest(OrganisationId organisation, Hiring... hirings) {
        return in(organisation, () -> changes().latest(organisation, List.of(hirings), 20));
    }

    private HiringRoleChanges changes() {
        return stores().mirror().roleChanges();
    }
}
