package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.Colleague;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.ColleaguePlace;
import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.Involvement;
import dev.pinbridge.domain.mirror.Involvements;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.mirror.Colleagues] promises.
public interface ColleaguesContract extends StoresContract {
    AccountName ACCOUNT = new AccountName("acme");
    AccountName OTHER = new AccountName("globex");
    Instant NOON = Times.NOON;

    @Test
    default void listsByNameWithoutRegardToCaseAndThenById() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                ACCOUNT,
                user(1, "bo", "Berg", "bo@example.org"),
                user(2, "Ana", "Lima", "ana@example.org"),
                user(3, "ÁGNES", null, null),
                user(4, null, null, "cy@example.org"),
                user(5, null, null, null),
                user(7, "BO", "BERG", null),
                user(6, "Bo", "Berg", null));
        // when
        var walked = walkColleagues(organisation, List.of(ACCOUNT));
        // then
        assertThat(walked)
                .extracting(Colleague::name)
                .containsExactly("5", "Ana Lima", "bo Berg", "Bo Berg", "BO BERG", "cy@example.org", "ÁGNES");
        assertThat(walked.get(1))
                .isEqualTo(new Colleague(new ColleagueId(ACCOUNT, new AtsUserId("2")), "Ana Lima", "ana@example.org"));
    }

    @Test
    default void listsThoseOfTheAccountsAskedFor() {
        // given
        var organisation = someOrganisation();
        save(organisation, ACCOUNT, user(1, "Ana", "Lima", null));
        save(organisation, OTHER, user(1, "Ana", "Lima", "ana@example.org"), user(2, "Bo", "Berg", null));
        // then
        assertThat(walkColleagues(organisation, List.of(OTHER)))
                .extracting(Colleague::name)
                .containsExactly("Ana Lima", "Bo Berg");
        assertThat(walkColleagues(organisation, List.of(OTHER, ACCOUNT)))
                .extracting(colleague -> colleague.id().account())
                .containsExactly(ACCOUNT, OTHER, OTHER);
        assertThat(walkColleagues(organisation, List.of())).isEmpty();
    }

    @Test
    default void findsByAPartOfNameOrAddress() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                ACCOUNT,
                user(1, "Ana", "Lima", "boss@example.org"),
                user(2, "Ágnes", "O'Neil_100%", "agnes@example.org"),
                user(3, "Bo", null, null));
        // then
        assertThat(search(organisation, "BO")).containsExactly("Ana Lima", "Bo");
        assertThat(search(organisation, "a l")).containsExactly("Ana Lima");
        assertThat(search(organisation, "ÁG")).containsExactly("Ágnes O'Neil_100%");
        assertThat(search(organisation, "_100%")).containsExactly("Ágnes O'Neil_100%");
        assertThat(search(organisation, "%")).containsExactly("Ágnes O'Neil_100%");
        assertThat(search(organisation, "nobody")).isEmpty();
    }

    @Test
    default void tellsWhatSomebodyHasToDoWithJobs() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                ACCOUNT,
                user(1, "Ana", "Lima", "ana@example.org"),
                user(2, "Bo", "Berg", "bo@example.org"),
                user(3, "Cy", "Cho", null),
                // An application for job 7, and two interviews about it by user 2, one of them with user 1.
                Mirrored.application(5, NOON),
                interviewBy(1, 5, 2, 1),
                interviewBy(2, 5, 2),
                job(7, JobStatus.OPEN, 1L, 2L),
                job(9, JobStatus.CLOSED, 1L, 1L),
                job(8, JobStatus.OPEN, null, 1L, "bo@example.org"));
        // when
        var found = involvements(organisation, 1, 2, 3, 4);
        // then
        assertThat(found.get(id(1)))
                .isEqualTo(new Involvements(
                        List.of(
                                involvement(8, JobStatus.OPEN, false, HiringRole.HIRING_MANAGER),
                                involvement(7, JobStatus.OPEN, false, HiringRole.RECRUITER, HiringRole.INTERVIEWER),
                                involvement(
                                        9, JobStatus.CLOSED, false, HiringRole.RECRUITER, HiringRole.HIRING_MANAGER)),
                        false));
        assertThat(found.get(id(2)))
                .isEqualTo(new Involvements(
                        List.of(
                                involvement(8, JobStatus.OPEN, true),
                                involvement(
                                        7, JobStatus.OPEN, false, HiringRole.HIRING_MANAGER, HiringRole.INTERVIEWER)),
                        false));
        assertThat(found).containsOnlyKeys(id(1), id(2));
    }

    @Test
    default void followsWhatChanges() {
        // given
        var organisation = someOrganisation();
        save(organisation, ACCOUNT, user(1, "Ana", "Lima", null), job(7, JobStatus.OPEN, 1L, null));
        // when
        save(organisation, ACCOUNT, user(1, "Ana", "Berg", null), job(7, JobStatus.OPEN, null, null));
        // then
        assertThat(involvements(organisation, 1)).isEmpty();
        assertThat(search(organisation, "lima")).isEmpty();
        assertThat(search(organisation, "berg")).containsExactly("Ana Berg");
    }

    @Test
    default void leavesConfidentialAndPrivateJobsOut() {
        // given
        var organisation = someOrganisation();
        // The recruiter of both is user 1.
        save(
                organisation,
                ACCOUNT,
                user(1, "Ana", "Lima", null),
                Mirrored.job(7, JobVisibility.CONFIDENTIAL, NOON),
                Mirrored.job(8, JobVisibility.PRIVATE, NOON));
        // then
        assertThat(involvements(organisation, 1)).isEmpty();
    }

    @Test
    default void tellsAHundredJobsAndThatThereAreMore() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                ACCOUNT,
                LongStream.rangeClosed(1, 101)
                        .mapToObj(id -> job(id, JobStatus.OPEN, 1L, id == 1 ? null : Long.valueOf(2)))
                        .toArray(MirroredRecord[]::new));
        // when
        var found = involvements(organisation, 1, 2);
        // then
        assertThat(found.get(id(1))).satisfies(involvements -> {
            assertThat(involvements.jobs())
                    .extracting(Involvement::job)
                    .hasSize(100)
                    .startsWith(new JobId("101"))
                    .endsWith(new JobId("2"));
            assertThat(involvements.hasMore()).isTrue();
        });
        assertThat(found.get(id(2))).satisfies(involvements -> {
            assertThat(involvements.jobs()).hasSize(100);
            assertThat(involvements.hasMore()).isFalse();
        });
    }

    @Test
    default void tellsNothingOfNobody() {
        assertThat(involvements(someOrganisation())).isEmpty();
    }

    @Test
    default void tellsAccountsAndOrganisationsOfTheDirectoryApart() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        save(organisation, ACCOUNT, user(1, "Ana", "Lima", null), job(7, JobStatus.OPEN, 1L, null));
        save(organisation, OTHER, user(1, "Ana", "Lima", null));
        // then
        var there = List.of(new ColleagueId(OTHER, new AtsUserId("1")));
        assertThat(in(organisation, () -> stores().mirror().colleagues().involvements(organisation, there)))
                .isEmpty();
        assertThat(in(other, () -> stores().mirror().colleagues().involvements(organisation, List.of(id(1)))))
                .isEmpty();
        assertThat(in(
                        other,
                        () -> stores().mirror()
                                .colleagues()
                                .page(organisation, List.of(ACCOUNT), null, 10, null)
                                .items()))
                .isEmpty();
    }

    private void save(OrganisationId organisation, AccountName account, MirroredRecord... records) {
        run(organisation, () -> stores().mirror().records().save(organisation, account, List.of(records), NOON));
    }

    private List<String> search(OrganisationId organisation, String search) {
        return in(
                organisation,
                () ->
                        stores()
                                .mirror()
                                .colleagues()
                                .page(organisation, List.of(ACCOUNT), search, 10, null)
                                .items()
                                .stream()
                                .map(Colleague::name)
                                .toList());
    }

    /// Two at a time.
    private List<Colleague> walkColleagues(OrganisationId organisation, List<AccountName> accounts) {
        var all = new ArrayList<Colleague>();
        var hasNext = true;
        while (hasNext) {
            var after = all.isEmpty() ? null : ColleaguePlace.of(all.getLast());
            var page =
                    in(organisation, () -> stores().mirror().colleagues().page(organisation, accounts, null, 2, after));
            all.addAll(page.items());
            hasNext = page.hasNext();
        }
        return all;
    }

    private Map<ColleagueId, Involvements> involvements(OrganisationId organisation, long... users) {
        var ids = LongStream.of(users).mapToObj(ColleaguesContract::id).toList();
        return in(organisation, () -> stores().mirror().colleagues().involvements(organisation, ids));
    }

    private static ColleagueId id(long user) {
        return new ColleagueId(ACCOUNT, new AtsUserId(Long.toString(user)));
    }

    private static Involvement involvement(long job, JobStatus status, boolean isViewer, HiringRole... roles) {
        return new Involvement(new JobId(Long.toString(job)), "Job " + job, status, Set.of(roles), isViewer);
    }

    private static MirroredUser user(
            long id, @Nullable String firstName, @Nullable String lastName, @Nullable String email) {
        return new MirroredUser(new AtsUserId(Long.toString(id)), firstName, lastName, email, NOON);
    }

    private static MirroredJob job(
            long id, JobStatus status, @Nullable Long recruiter, @Nullable Long manager, String... viewers) {
        return new MirroredJob(
                new JobId(Long.toString(id)),
                null,
                "Job " + id,
                status,
                JobVisibility.EXTERNAL,
                null,
                null,
                recruiter == null ? null : new AtsUserId(recruiter.toString()),
                manager == null ? null : new AtsUserId(manager.toString()),
                List.of(),
                List.of(viewers),
                NOON);
    }

    private static MirroredInterview interviewBy(long id, long application, long... users) {
        var interviewers = LongStream.of(users)
                .mapToObj(user -> new AtsUserId(Long.toString(user)))
                .toList();
        return new MirroredInterview(
                new InterviewId(Long.toString(id)),
                new ApplicationId(Long.toString(application)),
                null,
                NOON,
                NOON,
                null,
                null,
                List.of(new MirroredInterview.Part(id + "1", 0, null, null, interviewers)),
                NOON);
    }
}
