package dev.pinbridge.application.forwarding;

import static dev.pinbridge.application.conversations.AConversation.aConversation;
import static dev.pinbridge.application.forwarding.AForwarding.aBareApplication;
import static dev.pinbridge.application.forwarding.AForwarding.aForwarding;
import static dev.pinbridge.application.forwarding.AForwarding.anApplication;
import static dev.pinbridge.application.forwarding.AForwarding.job;
import static dev.pinbridge.application.forwarding.AForwarding.queued;
import static dev.pinbridge.application.forwarding.AForwarding.waitingFor;
import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static dev.pinbridge.application.integration.AnIntegration.OTHER_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsReply;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.ForwardingStep;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.Move;
import dev.pinbridge.domain.forwarding.Mover;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [Forwardings] promises.
public interface ForwardingsContract extends StoresContract {
    private Forwardings ledger() {
        return stores().forwardings();
    }

    private Forwarding added(OrganisationId organisation, @Nullable JobTarget target, ForwardingState state) {
        return added(organisation, target, state, Times.NOON);
    }

    private Forwarding added(
            OrganisationId organisation, @Nullable JobTarget target, ForwardingState state, Instant createdAt) {
        var candidate = someCandidate(organisation).id();
        var position = somePosition(organisation).id();
        return added(aForwarding(organisation, candidate, position, target, state, createdAt));
    }

    private Forwarding added(Forwarding forwarding) {
        assertThat(in(forwarding.organisation(), () -> ledger().addUnlessThere(forwarding)))
                .isEqualTo(forwarding);
        return forwarding;
    }

    private Forwarding updated(Forwarding forwarding, ForwardingState next) {
        var moved = forwarding.moved(next);
        assertThat(in(forwarding.organisation(), () -> ledger().update(moved))).isTrue();
        return moved;
    }

    private void assertStored(Forwarding forwarding) {
        assertThat(in(forwarding.organisation(), () -> ledger().find(forwarding.organisation(), forwarding.id())))
                .contains(forwarding);
    }

    private List<Forwarding> page(OrganisationId organisation, ForwardingFilter filter) {
        return in(
                organisation,
                () -> ledger().page(organisation, filter, PageRequest.first(100))
                        .items());
    }

    @Test
    default void keepsEveryStateAsItIs() {
        // given
        var at = Times.minutesLater(1);
        var application = new ApplicationId("a-\u00fc-1");
        var row = added(someOrganisation(), job("9223372036854775807"), queued(Times.minutesLater(3)));
        assertStored(row);
        for (ForwardingState state : List.of(
                new ForwardingState.Waiting(
                        WaitingReason.NEEDS_INFORMATION, List.of(MissingInformation.PHONE, MissingInformation.CV), at),
                new ForwardingState.Waiting(
                        WaitingReason.NEEDS_INFORMATION,
                        List.of(MissingInformation.ADDRESS, MissingInformation.SUMMARY, MissingInformation.ANSWERS),
                        List.of(
                                new JobQuestion(new QuestionId("8"), "Notice \"period\"?", QuestionKind.NUMBER, true),
                                new JobQuestion(new QuestionId("9"), "Warum wir? 😀", QuestionKind.TEXT, true)),
                        at),
                new ForwardingState.Waiting(WaitingReason.PLAN, List.of(), at),
                new ForwardingState.Queued(at, Times.minutesLater(2), "Bad \"gateway\" \u2014 дважды"),
                new ForwardingState.Sending(at),
                new ForwardingState.Unconfirmed(at, "no answer", 2, Times.minutesLater(4)),
                new ForwardingState.Unconfirmed(at, "no answer", 3, null),
                new ForwardingState.Sent(application, at),
                new ForwardingState.AlreadyApplied(application, at),
                new ForwardingState.Refused("Имя: is too long\n", at),
                new ForwardingState.Cancelled(at))) {
            // when
            row = updated(row, state);
            // then
            assertStored(row);
        }
        assertThat(row.attempts()).isOne();
        assertThat(row.epoch()).isEqualTo(11);
    }

    @Test
    default void keepsOriginTargetAndEarlierApplications() {
        // given
        var row = added(someOrganisation(), null, waitingFor(WaitingReason.NOT_LINKED));
        for (ForwardingOrigin origin : List.of(
                new ForwardingOrigin.ByRule(ForwardingOrigin.Rule.ORGANISATION),
                new ForwardingOrigin.ByRule(ForwardingOrigin.Rule.POSITION))) {
            // when
            row = updated(row.askedForBy(origin, Urgency.CLICK), row.state());
            // then
            assertStored(row);
        }
        // when
        row = updated(row.aimedAt(job("12")).knowing(List.of(anApplication("1"), aBareApplication("2"))), row.state());
        // then
        assertStored(row);
    }

    @Test
    default void askingTwiceForTheSameCandidateAndJobReturnsTheFirst() {
        // given
        var organisation = someOrganisation();
        var first = added(organisation, job("1"), queued(Times.NOON));
        var elsewhere = somePosition(organisation).id();
        var second = aForwarding(organisation, first.candidate(), elsewhere, job("1"), queued(Times.NOON));
        // when
        var found = in(organisation, () -> ledger().addUnlessThere(second));
        // then
        assertThat(found).isEqualTo(first);
        assertThat(page(organisation, ForwardingFilter.ALL)).containsExactly(first);
    }

    @Test
    default void askingTwiceForTheSameCandidateAndPositionWithoutAJobReturnsTheFirst() {
        // given
        var organisation = someOrganisation();
        var waiting = waitingFor(WaitingReason.NOT_LINKED);
        var first = added(organisation, null, waiting);
        var second = aForwarding(organisation, first.candidate(), first.position(), null, waiting);
        // when
        var found = in(organisation, () -> ledger().addUnlessThere(second));
        // then
        assertThat(found).isEqualTo(first);
        assertThat(page(organisation, ForwardingFilter.ALL)).containsExactly(first);
    }

    @Test
    default void anotherJobAccountPositionOrCandidateIsAnotherRow() {
        // given
        var organisation = someOrganisation();
        var first = added(organisation, job("1"), queued(Times.NOON));
        var candidate = first.candidate();
        var position = first.position();
        var waiting = waitingFor(WaitingReason.NOT_LINKED);
        var sameJobElsewhere = new JobTarget(OTHER_ACCOUNT, job("1").job(), "t");
        // when
        added(aForwarding(organisation, candidate, position, job("2"), queued(Times.NOON)));
        added(aForwarding(organisation, candidate, position, sameJobElsewhere, queued(Times.NOON)));
        added(aForwarding(organisation, candidate, position, null, waiting));
        added(aForwarding(organisation, candidate, somePosition(organisation).id(), null, waiting));
        added(aForwarding(organisation, someCandidate(organisation).id(), position, job("1"), queued(Times.NOON)));
        // then
        assertThat(page(organisation, ForwardingFilter.ALL)).hasSize(6);
    }

    @Test
    default void aChangeBasedOnAnOlderVersionIsRefused() {
        // given
        var row = added(someOrganisation(), job("1"), queued(Times.NOON));
        var mine = row.moved(new ForwardingState.Sending(Times.NOON));
        var theirs = row.moved(new ForwardingState.Cancelled(Times.NOON));
        assertThat(in(row.organisation(), () -> ledger().update(mine))).isTrue();
        // when
        var again = in(row.organisation(), () -> ledger().update(theirs));
        var skipped = in(
                row.organisation(),
                () -> ledger().update(mine.moved(mine.state()).moved(mine.state())));
        // then
        assertThat(again).isFalse();
        assertThat(skipped).isFalse();
        assertStored(mine);
    }

    @Test
    default void aRowCannotBeAimedAtAJobThatHasARowOfTheCandidate() {
        // given
        var organisation = someOrganisation();
        var aimed = added(organisation, job("1"), queued(Times.NOON));
        var row = added(aForwarding(
                organisation, aimed.candidate(), aimed.position(), null, waitingFor(WaitingReason.NOT_LINKED)));
        // when
        var result = in(organisation, () -> {
            var updated = ledger().update(row.aimedAt(job("1")).moved(queued(Times.NOON)));
            // The transaction goes on.
            assertThat(ledger().find(organisation, row.id())).contains(row);
            return updated;
        });
        // then
        assertThat(result).isFalse();
        assertStored(row);
        assertStored(aimed);
    }

    @Test
    default void aRowThatIsNotThereIsNotUpdated() {
        // given
        var organisation = someOrganisation();
        var row = aForwarding(
                organisation,
                someCandidate(organisation).id(),
                somePosition(organisation).id(),
                job("1"),
                queued(Times.NOON));
        // then
        assertThat(in(organisation, () -> ledger().update(row.moved(queued(Times.NOON)))))
                .isFalse();
    }

    @Test
    default void conversationsAreServedByTheRowTheyWereTiedToLast() {
        // given
        var organisation = someOrganisation();
        var row = added(organisation, job("1"), queued(Times.NOON));
        var other = added(organisation, job("2"), queued(Times.NOON));
        var one = aConversation(organisation, row.candidate(), row.position());
        var two = aConversation(organisation, other.candidate(), row.position());
        var untied = new ConversationId(UUID.randomUUID());
        // when
        run(organisation, () -> {
            stores().conversations().add(one);
            stores().conversations().add(two);
            ledger().tie(organisation, one.id(), row.id());
            ledger().tie(organisation, one.id(), other.id());
            ledger().tie(organisation, two.id(), row.id());
        });
        // then
        assertThat(in(organisation, () -> ledger().ofConversations(organisation, List.of(one.id(), two.id(), untied))))
                .isEqualTo(Map.of(one.id(), other, two.id(), row));
        assertThat(in(organisation, () -> ledger().ofConversations(organisation, Set.<ConversationId>of())))
                .isEmpty();
    }

    @Test
    default void findsThoseThatExistInOneGo() {
        // given
        var organisation = someOrganisation();
        var one = added(organisation, job("1"), queued(Times.NOON));
        var two = added(organisation, null, waitingFor(WaitingReason.PLAN));
        var none = new ForwardingId(UUID.randomUUID());
        // then
        assertThat(in(organisation, () -> ledger().findAll(organisation, List.of(one.id(), none, two.id()))))
                .containsExactlyInAnyOrder(one, two);
        assertThat(in(organisation, () -> ledger().findAll(organisation, Set.<ForwardingId>of())))
                .isEmpty();
    }

    @Test
    default void dueAreQueuedAndUnconfirmedRowsWhoseTimeHasCome() {
        // given
        var organisation = someOrganisation();
        var second = added(organisation, job("1"), queued(Times.minutesLater(2)));
        var first = added(
                organisation, job("2"), new ForwardingState.Unconfirmed(Times.NOON, "why", 1, Times.minutesLater(1)));
        var later = added(organisation, job("3"), queued(Times.minutesLater(9)));
        added(organisation, job("4"), new ForwardingState.Unconfirmed(Times.NOON, "why", 1, null));
        added(organisation, job("5"), new ForwardingState.Sending(Times.NOON));
        added(organisation, job("6"), new ForwardingState.Cancelled(Times.NOON));
        added(organisation, new JobTarget(OTHER_ACCOUNT, job("7").job(), "t"), queued(Times.NOON));
        var now = Times.minutesLater(2);
        // then
        assertThat(in(organisation, () -> ledger().due(organisation, ACCOUNT, now, Set.of(), 10)))
                .containsExactly(first, second);
        assertThat(in(organisation, () -> ledger().due(organisation, ACCOUNT, now, Set.of(), 1)))
                .containsExactly(first);
        assertThat(in(organisation, () -> ledger().due(organisation, ACCOUNT, now, Set.of(first.id()), 10)))
                .containsExactly(second);
        assertThat(in(organisation, () -> ledger().nextDue(organisation, ACCOUNT, Set.of())))
                .contains(Times.minutesLater(1));
        assertThat(in(organisation, () -> ledger().nextDue(organisation, ACCOUNT, Set.of(first.id(), second.id()))))
                .contains(Times.minutesLater(9));
        assertThat(in(
                        organisation,
                        () -> ledger().nextDue(organisation, ACCOUNT, Set.of(first.id(), second.id(), later.id()))))
                .isEmpty();
    }

    @Test
    default void theMostUrgentIsDueFirst() {
        // given
        var organisation = someOrganisation();
        var many = added(urgent(organisation, job("1"), Urgency.BACKLOG, Times.NOON));
        var clicked = added(urgent(organisation, job("2"), Urgency.CLICK, Times.minutesLater(2)));
        var started = added(urgent(organisation, job("3"), Urgency.START, Times.minutesLater(1)));
        var later = added(urgent(organisation, job("4"), Urgency.CLICK, Times.minutesLater(9)));
        // then
        assertThat(in(organisation, () -> ledger().due(organisation, ACCOUNT, Times.minutesLater(3), Set.of(), 9)))
                .containsExactly(clicked, started, many);
        assertThat(in(organisation, () -> ledger().nextDue(organisation, ACCOUNT, Set.of())))
                .contains(Times.NOON);
        assertThat(in(
                        organisation,
                        () -> ledger().nextDue(organisation, ACCOUNT, Set.of(many.id(), clicked.id(), started.id()))))
                .contains(Times.minutesLater(9));
        assertStored(later);
    }

    @Test
    default void whatIsNotKnownToHaveArrivedIsDueBeforeWhatWasNotSent() {
        // given
        var organisation = someOrganisation();
        var first = added(urgent(organisation, job("1"), Urgency.START, Times.NOON));
        var second = added(urgent(organisation, job("2"), Urgency.START, Times.minutesLater(1)));
        var clicked = added(urgent(organisation, job("3"), Urgency.CLICK, Times.minutesLater(2)));
        var unconfirmed = new ForwardingState.Unconfirmed(Times.NOON, "no answer", 0, Times.minutesLater(3));
        var unknown = added(urgent(organisation, job("4"), Urgency.BACKLOG, unconfirmed));
        // when
        var due = in(organisation, () -> ledger().due(organisation, ACCOUNT, Times.minutesLater(4), Set.of(), 3));
        // then
        assertThat(due).containsExactly(clicked, unknown, first);
        assertStored(second);
    }

    private Forwarding urgent(OrganisationId organisation, JobTarget target, Urgency urgency, Instant notBefore) {
        return urgent(organisation, target, urgency, queued(notBefore));
    }

    private Forwarding urgent(OrganisationId organisation, JobTarget target, Urgency urgency, ForwardingState state) {
        var row = aForwarding(
                organisation,
                someCandidate(organisation).id(),
                somePosition(organisation).id(),
                target,
                state);
        return row.askedForBy(row.origin(), urgency);
    }

    @Test
    default void remembersThatWorkOnARowHasBegun() {
        // given
        var organisation = someOrganisation();
        var now = Times.minutesLater(1);
        var one = added(organisation, job("1"), queued(Times.NOON));
        var two = added(organisation, job("2"), new ForwardingState.Unconfirmed(Times.NOON, "why", 1, Times.NOON));
        var waiting = added(organisation, job("3"), waitingFor(WaitingReason.JOB_CLOSED));
        // when
        var taken = in(
                organisation,
                () -> ledger().take(
                                organisation, List.of(two.id(), waiting.id(), one.id()), now, Duration.ofMinutes(5)));
        // then
        assertThat(taken).containsExactly(two.taken(now), one.taken(now));
        assertStored(two.taken(now));
        assertStored(waiting);
        assertThat(in(organisation, () -> ledger().due(organisation, ACCOUNT, now, Set.of(), 9)))
                .as("one that was broken off is worked on alone; looking does no harm")
                .containsExactly(two.taken(now));
        assertThat(in(organisation, () -> ledger().dueSuspect(organisation, ACCOUNT, now, Set.of())))
                .contains(one.taken(now));
        assertThat(in(organisation, () -> ledger().dueSuspect(organisation, ACCOUNT, now, Set.of(one.id()))))
                .isEmpty();
        // when
        var again = in(organisation, () -> ledger().take(organisation, List.of(one.id()), now, Duration.ofMinutes(5)));
        // then
        var fiveMinutesLater = now.plus(Duration.ofMinutes(5));
        assertThat(again).containsExactly(one.taken(now).taken(fiveMinutesLater));
        assertThat(in(organisation, () -> ledger().dueSuspect(organisation, ACCOUNT, now, Set.of())))
                .isEmpty();
        assertThat(in(organisation, () -> ledger().nextSuspect(organisation, ACCOUNT, Set.of())))
                .contains(fiveMinutesLater);
        assertThat(in(organisation, () -> ledger().nextSuspect(organisation, ACCOUNT, Set.of(one.id()))))
                .isEmpty();
    }

    @Test
    default void keepsWhatHappenedToARow() {
        // given
        var organisation = someOrganisation();
        var row = added(organisation, job("1"), queued(Times.NOON));
        var other = added(organisation, job("2"), queued(Times.NOON));
        var sending = row.moved(new ForwardingState.Sending(Times.minutesLater(1)));
        var said = new Move(new Mover.ByService(), Times.minutesLater(2), new AtsReply(422, "r-1"));
        var refused = sending.moved(new ForwardingState.Refused("Köln can't be blank", Times.minutesLater(2)));
        var asked = Move.by(new Mover.ByPerson(AnOrganisation.somebody()), Times.minutesLater(3));
        var held = refused.moved(waitingFor(WaitingReason.PARKED));
        var byRule = Move.by(new Mover.ByRule(ForwardingOrigin.Rule.POSITION), Times.minutesLater(4));
        // when
        run(organisation, () -> {
            assertThat(ledger().update(sending)).isTrue();
            assertThat(ledger().update(sending)).isFalse();
            assertThat(ledger().update(refused, said)).isTrue();
            assertThat(ledger().update(held, asked)).isTrue();
            assertThat(ledger().update(held.moved(queued(Times.NOON)), byRule)).isTrue();
        });
        var history = in(organisation, () -> ledger().history(organisation, List.of(row.id(), other.id())));
        // then
        assertThat(history.get(row.id()))
                .containsExactly(
                        ForwardingStep.first(row),
                        ForwardingStep.of(sending, Move.byService(Times.minutesLater(1))),
                        ForwardingStep.of(refused, said),
                        ForwardingStep.of(held, asked),
                        ForwardingStep.of(held.moved(queued(Times.NOON)), byRule));
        assertThat(history.get(other.id())).containsExactly(ForwardingStep.first(other));
        assertThat(in(organisation, () -> ledger().history(organisation, List.<ForwardingId>of())))
                .isEmpty();
    }

    @Test
    default void tellsTheLatestOfALongHistory() {
        // given
        var organisation = someOrganisation();
        var row = new AtomicReference<>(added(organisation, job("1"), queued(Times.NOON)));
        // when
        run(organisation, () -> {
            for (var step = 0; step < Forwardings.HISTORY; step++) {
                row.set(row.get().moved(queued(Times.NOON)));
                assertThat(ledger().update(row.get())).isTrue();
            }
        });
        // then
        assertThat(in(
                                organisation,
                                () -> ledger().history(
                                                organisation, List.of(row.get().id())))
                        .get(row.get().id()))
                .hasSize(Forwardings.HISTORY)
                .extracting(ForwardingStep::epoch)
                .startsWith(1L)
                .endsWith((long) Forwardings.HISTORY);
    }

    @Test
    default void countsRowsInEachState() {
        // given
        var organisation = someOrganisation();
        var one = added(organisation, job("1"), queued(Times.NOON));
        added(organisation, job("2"), queued(Times.NOON));
        added(organisation, null, waitingFor(WaitingReason.NOT_LINKED));
        added(organisation, job("3"), waitingFor(WaitingReason.PLAN));
        // then
        assertThat(in(organisation, () -> ledger().countByStatus(organisation, ForwardingFilter.ALL)))
                .containsOnly(entry(ForwardingStatus.QUEUED, 2), entry(ForwardingStatus.WAITING, 2));
        assertThat(in(organisation, () -> ledger().countByStatus(organisation, ForwardingFilter.at(one.position()))))
                .containsOnly(entry(ForwardingStatus.QUEUED, 1));
        var forThePlan = new ForwardingFilter(null, null, Set.of(), Set.of(WaitingReason.PLAN));
        assertThat(in(organisation, () -> ledger().countByStatus(organisation, forThePlan)))
                .containsOnly(entry(ForwardingStatus.WAITING, 1));
        assertThat(page(organisation, forThePlan)).hasSize(1);
    }

    @Test
    default void findsTheRowsOfAnAccountThatAreBeingSent() {
        // given
        var organisation = someOrganisation();
        var sending = added(organisation, job("1"), new ForwardingState.Sending(Times.NOON));
        added(organisation, job("2"), queued(Times.NOON));
        // then
        assertThat(in(organisation, () -> ledger().sending(organisation, ACCOUNT)))
                .containsExactly(sending);
        assertThat(in(organisation, () -> ledger().sending(organisation, OTHER_ACCOUNT)))
                .isEmpty();
    }

    @Test
    default void findsWhatWaitsForAReason() {
        // given
        var organisation = someOrganisation();
        var reason = WaitingReason.NEEDS_INFORMATION;
        var young = added(organisation, job("1"), waitingFor(reason), Times.minutesLater(2));
        var old = added(organisation, job("2"), waitingFor(reason), Times.minutesLater(1));
        var other = added(organisation, null, waitingFor(WaitingReason.PLAN));
        added(organisation, job("3"), queued(Times.NOON));
        // then
        assertThat(in(organisation, () -> ledger().waiting(organisation, reason, 10)))
                .containsExactly(old, young);
        assertThat(in(organisation, () -> ledger().waiting(organisation, reason, 1)))
                .containsExactly(old);
        assertThat(in(organisation, () -> ledger().waitingOf(organisation, young.candidate(), reason)))
                .containsExactly(young);
        assertThat(in(organisation, () -> ledger().waitingOf(organisation, other.candidate(), reason)))
                .isEmpty();
        assertThat(in(organisation, () -> ledger().waitingAt(organisation, old.position(), reason)))
                .containsExactly(old);
        assertThat(in(organisation, () -> ledger().waitingAt(organisation, other.position(), WaitingReason.PLAN)))
                .containsExactly(other);
    }

    @Test
    default void countsWhatWaitsAtEachPosition() {
        // given
        var organisation = someOrganisation();
        var row = added(organisation, job("1"), waitingFor(WaitingReason.PLAN));
        var position = row.position();
        added(aForwarding(
                organisation, someCandidate(organisation).id(), position, null, waitingFor(WaitingReason.NOT_LINKED)));
        var busy = added(organisation, job("2"), queued(Times.NOON)).position();
        // then
        assertThat(in(organisation, () -> ledger().countWaiting(organisation, List.of(position, busy))))
                .isEqualTo(Map.of(position, 2));
        assertThat(in(organisation, () -> ledger().countWaiting(organisation, Set.<PositionId>of())))
                .isEmpty();
    }

    @Test
    default void listsByPositionCandidateAndStatus() {
        // given
        var organisation = someOrganisation();
        var one = added(organisation, job("1"), queued(Times.NOON), Times.minutesLater(1));
        var two = added(organisation, null, waitingFor(WaitingReason.PLAN), Times.minutesLater(2));
        // then
        assertThat(page(organisation, ForwardingFilter.ALL)).containsExactly(two, one);
        assertThat(page(organisation, ForwardingFilter.at(one.position()))).containsExactly(one);
        assertThat(page(organisation, ForwardingFilter.of(two.candidate()))).containsExactly(two);
        assertThat(page(organisation, ForwardingFilter.in(Set.of(ForwardingStatus.values()))))
                .containsExactly(two, one);
        assertThat(page(organisation, ForwardingFilter.in(Set.of(ForwardingStatus.WAITING))))
                .containsExactly(two);
        assertThat(page(
                        organisation,
                        new ForwardingFilter(one.position(), one.candidate(), Set.of(ForwardingStatus.SENT), Set.of())))
                .isEmpty();
    }

    @Test
    default void pagesShowEveryRowOnceNewestFirst() {
        // given
        var organisation = someOrganisation();
        for (var minute : new int[] {0, 1, 1, 1, 2}) {
            added(organisation, job("1"), queued(Times.NOON), Times.minutesLater(minute));
        }
        // when
        var all = walk(
                organisation,
                request -> ledger().page(organisation, ForwardingFilter.ALL, request),
                row -> new Keyset(row.createdAt(), row.id().value()));
        // then
        assertThat(all).doesNotHaveDuplicates().hasSize(5);
        assertThat(all.stream().map(Forwarding::createdAt)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    default void thoseOfAnotherOrganisationAreNeitherFoundNorChanged() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var row = added(organisation, job("1"), queued(Times.NOON));
        var reason = WaitingReason.PLAN;
        var waiting = added(organisation, null, waitingFor(reason));
        var sending = added(organisation, job("2"), new ForwardingState.Sending(Times.NOON));
        var conversation = aConversation(organisation, row.candidate(), row.position());
        run(organisation, () -> {
            stores().conversations().add(conversation);
            ledger().tie(organisation, conversation.id(), row.id());
        });
        // when
        var changed = in(other, () -> ledger().update(row.moved(queued(Times.NOON))));
        // then
        assertThat(changed).isFalse();
        var ids = List.of(row.id(), waiting.id(), sending.id());
        for (var asked : List.of(organisation, other)) {
            run(other, () -> {
                assertThat(ledger().find(asked, row.id())).isEmpty();
                assertThat(ledger().findAll(asked, ids)).isEmpty();
                assertThat(ledger().ofConversations(asked, List.of(conversation.id())))
                        .isEmpty();
                assertThat(ledger().due(asked, ACCOUNT, Times.NOON, Set.of(), 9))
                        .isEmpty();
                assertThat(ledger().nextDue(asked, ACCOUNT, Set.of())).isEmpty();
                assertThat(ledger().dueSuspect(asked, ACCOUNT, Times.NOON, Set.of()))
                        .isEmpty();
                assertThat(ledger().nextSuspect(asked, ACCOUNT, Set.of())).isEmpty();
                assertThat(ledger().take(asked, ids, Times.NOON, Duration.ZERO)).isEmpty();
                assertThat(ledger().history(asked, ids)).isEmpty();
                assertThat(ledger().countByStatus(asked, ForwardingFilter.ALL)).isEmpty();
                assertThat(ledger().sending(asked, ACCOUNT)).isEmpty();
                assertThat(ledger().waiting(asked, reason, 9)).isEmpty();
                assertThat(ledger().waitingOf(asked, waiting.candidate(), reason))
                        .isEmpty();
                assertThat(ledger().waitingAt(asked, waiting.position(), reason))
                        .isEmpty();
                assertThat(ledger().countWaiting(asked, List.of(waiting.position())))
                        .isEmpty();
                assertThat(ledger().page(asked, ForwardingFilter.ALL, PageRequest.first(9))
                                .items())
                        .isEmpty();
            });
        }
        assertStored(row);
    }
}
