package dev.pinbridge.application.matching;

import static dev.pinbridge.application.calls.ACall.newId;
import static dev.pinbridge.application.matching.AnAccount.ACCOUNT;
import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.candidate;
import static dev.pinbridge.application.matching.AnAccount.interview;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Clues;
import dev.pinbridge.domain.matching.House;
import dev.pinbridge.domain.matching.Interviewer;
import dev.pinbridge.domain.matching.Meeting;
import dev.pinbridge.domain.matching.Prospect;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.matching.Window;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.JoinLink;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.positions.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [Prospects] promises.
public interface ProspectsContract extends StoresContract {
    Instant NOON = Times.NOON;
    String ZOOM = "https://example.zoom.us/j/123?pwd=x";

    @Test
    default void findsAnApplicantByTheirAddressWithAllTheirInterviews() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                job(7, JobVisibility.EXTERNAL),
                user(1),
                user(2),
                candidate(5, "Ana María", "Lima", "ana@home.example"),
                application(5, 7, "Ana", "Lima", "ana@example.org"),
                application(6, 7, "Bo", "Berg", "bo@example.org"),
                interview(3, 5, NOON, ZOOM, 1, 2),
                interview(4, 5, null, null));
        // when
        var found = by(organisation, emails("ana@example.org", "nobody@example.org"));
        // then
        var ana = new Prospect(
                new ApplicationId("5"),
                new JobId("7"),
                new AtsCandidateId("5"),
                List.of("Ana Lima", "Ana María Lima"),
                List.of("ana@example.org", "ana@home.example"),
                "Job 7",
                NOON.minusSeconds(1_000_000),
                null,
                null);
        assertThat(found)
                .usingElementComparator(ProspectsContract::compare)
                .containsExactlyInAnyOrder(
                        ana.in(new Meeting(
                                new InterviewId("3"),
                                NOON,
                                NOON.plusSeconds(3600),
                                Set.of(new JoinLink("zoom/123")),
                                List.of(
                                        new Interviewer("User No 1", "user1@acme.example"),
                                        new Interviewer("User No 2", "user2@acme.example")))),
                        ana.in(new Meeting(new InterviewId("4"), null, null, Set.of(), List.of())));
    }

    @Test
    default void findsAnApplicantByTheAddressOfTheirOwnRecordAndByName() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                candidate(5, "Ana", "Lima", "ana@home.example"),
                application(5, 7, "Ana", "Lima", null),
                application(6, 7, "Lima", "Ana", null),
                application(8, 7, "Ana", "Limão", null));
        // then
        assertThat(ids(by(organisation, emails("ana@home.example")))).containsExactly("5");
        assertThat(ids(by(organisation, new Clues(Set.of(), Set.of("ana lima"), null, null))))
                .containsExactlyInAnyOrder("5", "6");
    }

    @Test
    default void findsNobodyByWhatTheAtsConceals() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                candidate(5, "Ana", "Lima", "ana@home.example"),
                application(5, 7, "Ana", "Lima", "ana@example.org", true),
                interview(3, 5, NOON, ZOOM));
        // then
        assertThat(by(organisation, emails("ana@example.org"))).isEmpty();
        assertThat(by(organisation, new Clues(Set.of(), Set.of("ana lima"), null, null)))
                .isEmpty();
        var byLink = by(organisation, new Clues(Set.of(), Set.of(), new JoinLink("zoom/123"), null));
        assertThat(byLink).singleElement().satisfies(one -> {
            assertThat(one.names()).isEmpty();
            assertThat(one.emails()).isEmpty();
        });
    }

    @Test
    default void findsAnInterviewByItsLinkAndByItsTime() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                user(1),
                application(5, 7, "Ana", "Lima", null),
                application(6, 7, "Bo", "Berg", null),
                interview(1, 5, NOON.minus(Duration.ofDays(3)), ZOOM, 1),
                interview(2, 5, NOON.minus(Duration.ofHours(5)), null, 1),
                interview(3, 6, NOON.plusSeconds(60), null, 2),
                interview(4, 6, NOON.plus(Duration.ofHours(5)), null, 2));
        var times = new Clues.Times(around(Duration.ofHours(10)), around(Duration.ofHours(1)));
        // then
        assertThat(interviews(by(organisation, new Clues(Set.of(), Set.of(), new JoinLink("zoom/123"), null))))
                .containsExactly("1");
        assertThat(interviews(by(organisation, new Clues(Set.of("user1@acme.example"), Set.of(), null, times))))
                .containsExactlyInAnyOrder("2", "3");
        assertThat(interviews(by(organisation, new Clues(Set.of(), Set.of(), null, times))))
                .containsExactly("3");
    }

    @Test
    default void aWindowEndsBeforeItsEnd() {
        // given
        var organisation = someOrganisation();
        save(organisation, application(5, 7, "Ana", "Lima", null), interview(1, 5, NOON, null));
        // then
        assertThat(by(organisation, at(new Window(NOON, NOON.plusSeconds(1))))).hasSize(1);
        assertThat(by(organisation, at(new Window(NOON.minusSeconds(1), NOON)))).isEmpty();
    }

    @Test
    default void answersForManyCallsAtOnce() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                application(5, 7, "Ana", "Lima", "ana@example.org"),
                application(6, 7, "Bo", "Berg", "bo@example.org"));
        var one = newId();
        var other = newId();
        var nobodys = newId();
        // when
        var found = in(
                organisation,
                () -> prospects()
                        .by(
                                organisation,
                                ACCOUNT,
                                Map.of(
                                        one,
                                        emails("ana@example.org", "bo@example.org"),
                                        other,
                                        emails("bo@example.org"),
                                        nobodys,
                                        emails("cy@example.org"))));
        // then
        assertThat(ids(found.getOrDefault(one, List.of()))).containsExactlyInAnyOrder("5", "6");
        assertThat(ids(found.getOrDefault(other, List.of()))).containsExactly("6");
        assertThat(found.getOrDefault(nobodys, List.of())).isEmpty();
        assertThat(in(organisation, () -> prospects().by(organisation, ACCOUNT, Map.of())))
                .isEmpty();
    }

    @Test
    default void tellsWhatInterviewsAreAboutAndWhatAnApplicationsLastInterviewIs() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                application(5, 7, "Ana", "Lima", null),
                application(6, 7, "Bo", "Berg", null),
                interview(1, 5, NOON, null),
                interview(2, 5, NOON.plusSeconds(1), null),
                interview(3, 99, NOON, null));
        // when
        var about = in(
                organisation,
                () -> prospects()
                        .ofInterviews(
                                organisation,
                                ACCOUNT,
                                List.of(new InterviewId("1"), new InterviewId("3"), new InterviewId("4"))));
        // then
        assertThat(about).containsOnlyKeys(new InterviewId("1"));
        assertThat(ids(about.values())).containsExactly("5");
        assertThat(interviews(of(organisation, "5"))).containsExactly("2");
        assertThat(of(organisation, "6"))
                .singleElement()
                .satisfies(one -> assertThat(one.meeting()).isNull());
        assertThat(of(organisation, "99")).isEmpty();
    }

    @Test
    default void knowsWhoBelongsToTheCompany() {
        // given
        var organisation = someOrganisation();
        save(organisation, user(1), user(2));
        // then
        var asked = Set.of("user1@acme.example", "guest@acme.example", "ana@example.org");
        assertThat(in(organisation, () -> prospects().house(organisation, ACCOUNT, asked)))
                .isEqualTo(new House(Set.of("user1@acme.example"), Set.of("acme.example")));
        assertThat(in(organisation, () -> prospects().house(organisation, ACCOUNT, Set.of())))
                .isEqualTo(new House(Set.of(), Set.of()));
    }

    @Test
    default void aDomainOfOnePersonIsNotTheCompanys() {
        // given
        var organisation = someOrganisation();
        save(organisation, user(1));
        // then
        assertThat(in(
                        organisation,
                        () -> prospects().house(organisation, ACCOUNT, Set.of("user1@acme.example", "x@acme.example"))))
                .isEqualTo(new House(Set.of("user1@acme.example"), Set.of()));
    }

    @Test
    default void followsWhoHoldsAnInterviewAndWhere() {
        // given
        var organisation = someOrganisation();
        save(organisation, application(5, 7, "Ana", "Lima", "ana@example.org"), interview(3, 5, NOON, ZOOM, 1));
        var ana = emails("ana@example.org");
        // then
        assertThat(by(organisation, ana))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.meeting()).isEqualTo(meeting(Set.of(new JoinLink("zoom/123")), List.of())));
        // when
        save(organisation, user(1), user(2));
        // then
        assertThat(by(organisation, ana))
                .singleElement()
                .satisfies(one -> assertThat(one.meeting())
                        .isEqualTo(meeting(
                                Set.of(new JoinLink("zoom/123")),
                                List.of(new Interviewer("User No 1", "user1@acme.example")))));
        // when
        save(organisation, interview(3, 5, NOON, null, 2));
        // then
        assertThat(by(organisation, ana))
                .singleElement()
                .satisfies(one -> assertThat(one.meeting())
                        .isEqualTo(meeting(Set.of(), List.of(new Interviewer("User No 2", "user2@acme.example")))));
    }

    private static Meeting meeting(Set<JoinLink> links, List<Interviewer> interviewers) {
        return new Meeting(new InterviewId("3"), NOON, NOON.plusSeconds(3600), links, interviewers);
    }

    @Test
    default void looksInOneAccountOfOneOrganisation() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        save(organisation, user(1), application(5, 7, "Ana", "Lima", "ana@example.org"), interview(1, 5, NOON, ZOOM));
        var clues = Map.of(newId(), emails("ana@example.org"));
        // then
        assertThat(in(organisation, () -> prospects().by(organisation, new AccountName("globex"), clues))
                        .values())
                .allSatisfy(found -> assertThat(found).isEmpty());
        assertThat(in(other, () -> prospects().by(organisation, ACCOUNT, clues)).values())
                .allSatisfy(found -> assertThat(found).isEmpty());
        assertThat(in(other, () -> prospects().house(organisation, ACCOUNT, Set.of("user1@acme.example")))
                        .addresses())
                .isEmpty();
    }

    private static Clues emails(String... emails) {
        return new Clues(Set.of(emails), Set.of(), null, null);
    }

    private static Clues at(Window window) {
        return new Clues(Set.of(), Set.of(), null, new Clues.Times(window, window));
    }

    private static Window around(Duration half) {
        return new Window(NOON.minus(half), NOON.plus(half));
    }

    private List<Prospect> by(OrganisationId organisation, Clues clues) {
        CallId call = newId();
        return in(organisation, () -> prospects().by(organisation, ACCOUNT, Map.of(call, clues)))
                .getOrDefault(call, List.of());
    }

    private List<Prospect> of(OrganisationId organisation, String application) {
        return in(organisation, () -> prospects().of(organisation, ACCOUNT, new ApplicationId(application))).stream()
                .toList();
    }

    private static List<String> ids(Collection<Prospect> prospects) {
        return prospects.stream().map(one -> one.application().value()).toList();
    }

    private static List<String> interviews(List<Prospect> prospects) {
        return prospects.stream()
                .map(Prospect::meeting)
                .map(meeting -> Objects.requireNonNull(meeting).id().value())
                .toList();
    }

    /// Interviewers are in no particular order.
    private static int compare(Prospect one, Prospect other) {
        return sorted(one).equals(sorted(other)) ? 0 : 1;
    }

    private static Prospect sorted(Prospect prospect) {
        @Nullable Meeting meeting = prospect.meeting();
        return meeting == null
                ? prospect
                : prospect.in(new Meeting(
                        meeting.id(),
                        meeting.startAt(),
                        meeting.endAt(),
                        meeting.links(),
                        meeting.interviewers().stream()
                                .sorted(Comparator.comparing(one -> String.valueOf(one.email())))
                                .toList()));
    }

    private void save(OrganisationId organisation, MirroredRecord... records) {
        run(organisation, () -> stores().mirror().records().save(organisation, ACCOUNT, List.of(records), NOON));
    }

    private Prospects prospects() {
        return stores().calls().prospects();
    }
}
