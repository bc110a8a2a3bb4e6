package dev.pinbridge.application.positions;

import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static dev.pinbridge.application.integration.AnIntegration.OTHER_ACCOUNT;
import static dev.pinbridge.application.positions.APosition.aJob;
import static dev.pinbridge.application.positions.APosition.aLink;
import static dev.pinbridge.application.positions.APosition.aPosition;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.positions.DescribedJob;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What [Positions] promises.
public interface PositionsContract extends StoresContract {
    private Positions positions() {
        return stores().positions();
    }

    private Position saved(Position position) {
        run(position.organisation(), () -> positions().save(position));
        return position;
    }

    private void assertStored(Position position) {
        var organisation = position.organisation();
        assertThat(in(organisation, () -> positions().find(organisation, position.id())))
                .contains(position);
        assertThat(in(organisation, () -> positions().lock(organisation, position.id())))
                .contains(position);
    }

    @Test
    default void findsWhatWasSavedToTheMicrosecondAndInAnyScript() {
        assertStored(saved(aPosition(someOrganisation())));
    }

    @Test
    default void keepsALinkWithEverythingKnownOfTheJob() {
        assertStored(saved(aPosition(someOrganisation()).linked(aLink(aJob("9223372036854775807")))));
    }

    @Test
    default void keepsALinkToAJobOfWhichLittleIsKnown() {
        // given
        var job = new JobSummary(new JobId("007"), null, "", JobStatus.OTHER, null, null, null, null);
        // then
        assertStored(saved(aPosition(someOrganisation()).linked(aLink(job))));
    }

    @Test
    default void keepsWhatIsKnownOfAJobAndHowItDiffers() {
        // given
        var job = aJob("7");
        var known = new Job(job, "<p>Première</p>", JobDemands.NONE);
        var link = JobLink.to(ACCOUNT, known, AnOrganisation.somebody(), Times.NOON);
        var position = saved(aPosition(someOrganisation()).linked(link));
        assertStored(position);
        var renamed = new JobSummary(job.id(), job.uuid(), "Florist", job.status(), null, null, null, null);
        // when
        assertStored(
                saved(position.linked(link.seen(new DescribedJob(renamed, "<p>Première</p>"), Times.minutesLater(1)))));
        var drifted = position.linked(link.seen(new DescribedJob(renamed, "<p>других</p>"), Times.minutesLater(2)));
        assertStored(saved(drifted));
        // then
        assertStored(saved(drifted.driftAccepted(true)));
    }

    @Test
    default void replacesTheEarlierVersionAndItsLink() {
        // given
        var position = saved(aPosition(someOrganisation()).linked(aLink(aJob("1"))));
        // when
        assertStored(saved(position.linked(aLink(aJob("2").deleted(), Times.minutesLater(3)))));
        assertStored(saved(position.edited(new PositionDetails("t", "", null, "e", "w"))));
        // then
        assertStored(saved(position.unlinked()));
    }

    @Test
    default void findsThoseThatExistInOneGo() {
        // given
        var organisation = someOrganisation();
        var plain = saved(aPosition(organisation));
        var linked = saved(aPosition(organisation).linked(aLink(aJob("3"))));
        var none = new PositionId(UUID.randomUUID());
        // then
        assertThat(in(
                        organisation,
                        () -> positions().findAll(organisation, List.of(linked.id(), none, plain.id(), plain.id()))))
                .containsExactlyInAnyOrder(plain, linked);
        assertThat(in(organisation, () -> positions().findAll(organisation, Set.<PositionId>of())))
                .isEmpty();
    }

    @Test
    default void pagesShowEveryRowOnceNewestFirst() {
        // given
        var organisation = someOrganisation();
        for (var minute : new int[] {0, 1, 1, 1, 2}) {
            saved(aPosition(organisation, Times.minutesLater(minute)));
        }
        // when
        var all = walk(
                organisation,
                request -> positions().page(organisation, request),
                position -> new Keyset(position.createdAt(), position.id().value()));
        // then
        assertThat(all).doesNotHaveDuplicates().hasSize(5);
        assertThat(all.stream().map(Position::createdAt))
                .containsExactly(
                        Times.minutesLater(2),
                        Times.minutesLater(1),
                        Times.minutesLater(1),
                        Times.minutesLater(1),
                        Times.NOON);
    }

    @Test
    default void theLinkedOnesOfAnAccountComeInTheOrderInWhichTheyWereSeen() {
        // given
        var organisation = someOrganisation();
        saved(aPosition(organisation));
        var late = saved(aPosition(organisation).linked(aLink(aJob("1"), Times.minutesLater(9))));
        var early = saved(aPosition(organisation).linked(aLink(aJob("2"), Times.minutesLater(1))));
        var middle = saved(aPosition(organisation).linked(aLink(aJob("3"), Times.minutesLater(5))));
        // then
        assertThat(in(organisation, () -> positions().linkedTo(organisation, ACCOUNT, 10)))
                .containsExactly(early, middle, late);
        assertThat(in(organisation, () -> positions().linkedTo(organisation, ACCOUNT, 2)))
                .containsExactly(early, middle);
        assertThat(in(organisation, () -> positions().linkedTo(organisation, OTHER_ACCOUNT, 10)))
                .isEmpty();
    }

    @Test
    default void thoseOfAnotherOrganisationAreNotFound() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var id = saved(aPosition(organisation).linked(aLink(aJob("1")))).id();
        // then
        for (OrganisationId asked : List.of(organisation, other)) {
            assertThat(in(other, () -> positions().find(asked, id))).isEmpty();
            assertThat(in(other, () -> positions().lock(asked, id))).isEmpty();
            assertThat(in(other, () -> positions().findAll(asked, List.of(id)))).isEmpty();
            assertThat(in(
                            other,
                            () -> positions().page(asked, PageRequest.first(9)).items()))
                    .isEmpty();
            assertThat(in(other, () -> positions().linkedTo(asked, ACCOUNT, 9))).isEmpty();
        }
    }
}
