package dev.pinbridge.application.calls;

import static dev.pinbridge.application.calls.ACall.expected;
import static dev.pinbridge.application.matching.AnAccount.ACCOUNT;
import static dev.pinbridge.application.matching.AnAccount.interview;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.calls.PlannedInterview;
import dev.pinbridge.domain.calls.PlannedInterviews;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What [PlannedInterviews] promises.
public interface PlannedInterviewsContract extends StoresContract {
    Instant NOON = Times.NOON;

    @Test
    default void tellsAnInterviewAsTheCallThatItWillBe() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                NOON,
                job(7, JobVisibility.EXTERNAL),
                user(1),
                user(2),
                interview(3, 5, NOON, "https://example.zoom.us/j/123", 2, 1));
        // when
        var planned = behind(organisation, PlannedInterview.Place.before(Instant.EPOCH), NOON);
        // then
        assertThat(planned)
                .containsExactly(new PlannedInterview(
                        new InterviewId("3"),
                        new CallDetails(
                                "First interview",
                                CallType.JOB_INTERVIEW,
                                NOON,
                                NOON.plusSeconds(3600),
                                "https://example.zoom.us/j/123",
                                List.of(
                                        new Participant("User No 1", "user1@acme.example", ParticipantRole.INTERVIEWER),
                                        new Participant(
                                                "User No 2", "user2@acme.example", ParticipantRole.INTERVIEWER))),
                        "scheduled",
                        NOON));
    }

    @Test
    default void tellsAnInterviewOfWhichNothingElseIsKnown() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON, interview(3, 5, NOON, null, 9));
        // then
        assertThat(behind(organisation, PlannedInterview.Place.before(Instant.EPOCH), NOON))
                .extracting(PlannedInterview::details)
                .containsExactly(new CallDetails(
                        "Interview", CallType.JOB_INTERVIEW, NOON, NOON.plusSeconds(3600), null, List.of()));
    }

    @Test
    default void tellsWhatChangedSinceInTheOrderInWhichItDid() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON.plusSeconds(2), interview(1, 5, NOON, null), interview(10, 5, NOON, null));
        save(organisation, NOON.plusSeconds(1), interview(2, 5, NOON, null));
        save(organisation, NOON.plusSeconds(3), interview(3, 5, null, null), interview(4, 5, NOON, null));
        // when
        var all = behind(organisation, PlannedInterview.Place.before(NOON), NOON);
        // then
        assertThat(all).extracting(one -> one.id().value()).containsExactly("2", "1", "10", "4");
        assertThat(behind(organisation, all.get(1).place(), NOON))
                .extracting(one -> one.id().value())
                .containsExactly("10", "4");
        assertThat(in(
                        organisation,
                        () -> interviews()
                                .changedBehind(organisation, ACCOUNT, PlannedInterview.Place.before(NOON), NOON, 1)))
                .hasSize(1);
        assertThat(behind(organisation, PlannedInterview.Place.before(NOON.plusSeconds(3)), NOON))
                .extracting(one -> one.id().value())
                .containsExactly("4");
    }

    @Test
    default void tellsOfPastOnesOnlyWhenThereIsACall() {
        // given
        var organisation = someOrganisation();
        save(organisation, NOON, interview(1, 5, NOON, null), interview(2, 5, NOON, null));
        run(organisation, () -> stores().calls().calls().add(expected(organisation, ACCOUNT, "2", NOON)));
        // then
        assertThat(behind(organisation, PlannedInterview.Place.before(NOON), NOON.plusSeconds(1)))
                .extracting(one -> one.id().value())
                .containsExactly("2");
    }

    @Test
    default void remembersUpToWhenItWasRead() {
        // given
        var organisation = someOrganisation();
        var other = new AccountName("globex");
        // then
        assertThat(in(organisation, () -> interviews().readTo(organisation, ACCOUNT)))
                .isEqualTo(Instant.EPOCH);
        // when
        run(organisation, () -> {
            interviews().readTo(organisation, ACCOUNT, NOON);
            interviews().readTo(organisation, ACCOUNT, NOON.plusSeconds(1));
        });
        // then
        assertThat(in(organisation, () -> interviews().readTo(organisation, ACCOUNT)))
                .isEqualTo(NOON.plusSeconds(1));
        assertThat(in(organisation, () -> interviews().readTo(organisation, other)))
                .isEqualTo(Instant.EPOCH);
    }

    private List<PlannedInterview> behind(OrganisationId organisation, PlannedInterview.Place place, Instant from) {
        return in(organisation, () -> interviews().changedBehind(organisation, ACCOUNT, place, from, 99));
    }

    private void save(OrganisationId organisation, Instant at, MirroredRecord... records) {
        run(organisation, () -> stores().mirror().records().save(organisation, ACCOUNT, List.of(records), at));
    }

    private PlannedInterviews interviews() {
        return stores().calls().interviews();
    }
}
