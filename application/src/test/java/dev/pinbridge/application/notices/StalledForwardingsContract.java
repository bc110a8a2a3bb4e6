package dev.pinbridge.application.notices;

import static dev.pinbridge.application.forwarding.AForwarding.aForwarding;
import static dev.pinbridge.application.forwarding.AForwarding.job;
import static dev.pinbridge.application.forwarding.AForwarding.queued;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Stalled;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.notices.StalledForwardings] promises.
public interface StalledForwardingsContract extends StoresContract {
    private void add(OrganisationId organisation, PositionId position, ForwardingState state) {
        var candidate = someCandidate(organisation).id();
        run(
                organisation,
                () -> stores().forwardings()
                        .addUnlessThere(aForwarding(organisation, candidate, position, job("1"), state)));
    }

    private List<Stalled<NoticeSubject.OfPosition>> all(OrganisationId organisation) {
        return in(organisation, () -> stores().stalledForwardings().all(organisation));
    }

    @Test
    default void countsThoseThatNeedAPersonByPositionAndReason() {
        // given
        var organisation = someOrganisation();
        var one = somePosition(organisation).id();
        var two = somePosition(organisation).id();
        add(organisation, one, waiting(WaitingReason.JOB_CLOSED, 1));
        add(organisation, one, waiting(WaitingReason.JOB_CLOSED, 3));
        add(organisation, one, waiting(WaitingReason.NEEDS_INFORMATION, 2));
        add(organisation, two, new ForwardingState.Refused("no", Times.minutesLater(4)));
        add(organisation, two, new ForwardingState.Unconfirmed(Times.minutesLater(5), "?", 0, null));
        // then
        assertThat(all(organisation))
                .containsExactlyInAnyOrder(
                        new Stalled<>(new NoticeSubject.JobClosed(one), 2, Times.minutesLater(3)),
                        new Stalled<>(new NoticeSubject.InformationMissing(one), 1, Times.minutesLater(2)),
                        new Stalled<>(new NoticeSubject.SendsRefused(two), 1, Times.minutesLater(4)),
                        new Stalled<>(new NoticeSubject.OutcomeUnknown(two), 1, Times.minutesLater(5)));
        assertThat(in(organisation, () -> stores().stalledForwardings().at(organisation, List.of(two))))
                .extracting(stalled -> stalled.subject().position())
                .containsExactly(two, two);
        assertThat(in(organisation, () -> stores().stalledForwardings().at(organisation, List.of())))
                .isEmpty();
    }

    @Test
    default void countsExactlyTheStatesThatNeedAPerson() {
        var states = Stream.concat(
                Arrays.stream(WaitingReason.values()).map(reason -> waiting(reason, 0)),
                Stream.of(
                        queued(Times.NOON),
                        new ForwardingState.Sending(Times.NOON),
                        new ForwardingState.Unconfirmed(Times.NOON, "?", 0, Times.NOON),
                        new ForwardingState.Unconfirmed(Times.NOON, "?", 0, null),
                        new ForwardingState.Sent(new ApplicationId("1"), Times.NOON),
                        new ForwardingState.AlreadyApplied(new ApplicationId("1"), Times.NOON),
                        new ForwardingState.Refused("no", Times.NOON),
                        new ForwardingState.Cancelled(Times.NOON)));
        states.forEach(state -> {
            // given
            var organisation = someOrganisation();
            // when
            add(organisation, somePosition(organisation).id(), state);
            // then
            assertThat(all(organisation)).as("%s", state).hasSize(state.needsAPerson() ? 1 : 0);
        });
    }

    @Test
    default void thoseOfAnotherOrganisationAreNotFound() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var position = somePosition(organisation).id();
        add(organisation, position, waiting(WaitingReason.JOB_CLOSED, 1));
        // then
        assertThat(all(other)).isEmpty();
        assertThat(in(other, () -> stores().stalledForwardings().at(organisation, List.of(position))))
                .isEmpty();
    }

    private static ForwardingState waiting(WaitingReason reason, int minutes) {
        return new ForwardingState.Waiting(reason, List.<MissingInformation>of(), Times.minutesLater(minutes));
    }
}
