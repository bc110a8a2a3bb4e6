package dev.pinbridge.application.forwarding;

import static dev.pinbridge.application.conversations.AConversation.aConversation;
import static dev.pinbridge.application.forwarding.AForwarding.aForwarding;
import static dev.pinbridge.application.forwarding.AForwarding.job;
import static dev.pinbridge.application.forwarding.AForwarding.queued;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.BulkRowStatus;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.paging.Keyset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What [Bulks] promises.
public interface BulksContract extends StoresContract {
    private Bulks bulks() {
        return stores().bulks();
    }

    private static BulkForwarding aBulk(OrganisationId organisation, Instant startedAt) {
        var person = new PersonId(UUID.randomUUID());
        return new BulkForwarding(new BulkId(UUID.randomUUID()), organisation, person, startedAt, person, null);
    }

    private BulkForwarding added(OrganisationId organisation, List<ConversationId> conversations) {
        var bulk = aBulk(organisation, Times.NOON);
        run(organisation, () -> bulks().add(bulk, conversations));
        return bulk;
    }

    private Conversation.Started someConversation(OrganisationId organisation) {
        var requested = aConversation(
                organisation,
                someCandidate(organisation).id(),
                somePosition(organisation).id());
        var started = requested.accept(Times.NOON);
        run(organisation, () -> {
            stores().conversations().add(requested);
            stores().conversations().update(started);
        });
        return started;
    }

    private List<ConversationId> conversations(OrganisationId organisation, int number) {
        return Stream.generate(() -> someConversation(organisation).id())
                .limit(number)
                .toList();
    }

    @Test
    default void keepsABulkWithItsRowsInOrder() {
        // given
        var organisation = someOrganisation();
        var chosen = conversations(organisation, 3);
        // when
        var bulk = added(organisation, chosen);
        // then
        assertThat(in(organisation, () -> bulks().find(organisation, bulk.id())))
                .contains(bulk);
        assertThat(in(organisation, () -> bulks().rows(organisation, List.of(bulk.id()), 0, 10)))
                .isEqualTo(Map.of(
                        bulk.id(),
                        List.of(
                                new BulkRow(0, chosen.get(0), new BulkRow.State.Pending()),
                                new BulkRow(1, chosen.get(1), new BulkRow.State.Pending()),
                                new BulkRow(2, chosen.get(2), new BulkRow.State.Pending()))));
    }

    @Test
    default void givesRowsFromAPlaceOn() {
        // given
        var organisation = someOrganisation();
        var chosen = conversations(organisation, 3);
        var bulk = added(organisation, chosen);
        var other = added(organisation, chosen.subList(0, 1));
        // when
        var rows = in(organisation, () -> bulks().rows(organisation, List.of(bulk.id(), other.id()), 1, 1));
        // then
        assertThat(rows)
                .isEqualTo(Map.of(bulk.id(), List.of(new BulkRow(1, chosen.get(1), new BulkRow.State.Pending()))));
    }

    @Test
    default void remembersWhatWasDoneAboutEachRow() {
        // given
        var organisation = someOrganisation();
        var chosen = conversations(organisation, 5);
        var bulk = added(organisation, chosen);
        var settled = List.of(
                new BulkRow(0, chosen.get(0), new BulkRow.State.Entered(true)),
                new BulkRow(1, chosen.get(1), new BulkRow.State.Entered(false)),
                new BulkRow(2, chosen.get(2), new BulkRow.State.NotPossible(ForwardingObstacle.NOT_LINKED)),
                new BulkRow(3, chosen.get(3), new BulkRow.State.CalledOff()));
        // when
        run(organisation, () -> bulks().settle(organisation, bulk.id(), settled));
        // then
        var rows = in(organisation, () -> bulks().rows(organisation, List.of(bulk.id()), 0, 4));
        assertThat(rows.get(bulk.id())).isEqualTo(settled);
        assertThat(in(organisation, () -> bulks().pending(organisation, bulk.id(), 10)))
                .containsExactly(new BulkRow(4, chosen.get(4), new BulkRow.State.Pending()));
    }

    @Test
    default void settlesNothing() {
        // given
        var organisation = someOrganisation();
        var bulk = added(organisation, conversations(organisation, 1));
        // when
        run(organisation, () -> bulks().settle(organisation, bulk.id(), List.of()));
        // then
        assertThat(in(organisation, () -> bulks().pending(organisation, bulk.id(), 10)))
                .hasSize(1);
    }

    @Test
    default void givesTheFirstPendingRows() {
        // given
        var organisation = someOrganisation();
        var bulk = added(organisation, conversations(organisation, 3));
        // when
        var pending = in(organisation, () -> bulks().pending(organisation, bulk.id(), 2));
        // then
        assertThat(pending).extracting(BulkRow::ordinal).containsExactly(0, 1);
    }

    @Test
    default void countsByHowFarTheForwardingsHaveCome() {
        // given
        var organisation = someOrganisation();
        var states = List.<ForwardingState>of(
                queued(Times.NOON),
                new ForwardingState.Sending(Times.NOON),
                new ForwardingState.Unconfirmed(Times.NOON, "why", 0, Times.NOON),
                new ForwardingState.Unconfirmed(Times.NOON, "why", 0, null),
                new ForwardingState.Sent(new ApplicationId("1"), Times.NOON),
                new ForwardingState.AlreadyApplied(new ApplicationId("1"), Times.NOON),
                new ForwardingState.Refused("no", Times.NOON),
                new ForwardingState.Cancelled(Times.NOON));
        var chosen = Stream.concat(
                        states.stream().map(state -> served(organisation, state)),
                        conversations(organisation, 3).stream())
                .toList();
        var bulk = added(organisation, chosen);
        var rows = in(organisation, () -> bulks().pending(organisation, bulk.id(), 8)).stream()
                .map(row -> row.in(new BulkRow.State.Entered(true)))
                .toList();
        run(organisation, () -> bulks().settle(organisation, bulk.id(), rows));
        run(
                organisation,
                () -> bulks().settle(
                                organisation,
                                bulk.id(),
                                List.of(
                                        new BulkRow(8, chosen.get(8), new BulkRow.State.CalledOff()),
                                        new BulkRow(
                                                9,
                                                chosen.get(9),
                                                new BulkRow.State.NotPossible(ForwardingObstacle.PLAN)))));
        // when
        var counts = in(organisation, () -> bulks().counts(organisation, List.of(bulk.id())));
        // then
        assertThat(counts)
                .isEqualTo(Map.of(
                        bulk.id(),
                        Map.of(
                                BulkRowStatus.QUEUED, 1,
                                BulkRowStatus.UNDER_WAY, 2,
                                BulkRowStatus.UNCONFIRMED, 1,
                                BulkRowStatus.SENT, 1,
                                BulkRowStatus.ALREADY_APPLIED, 1,
                                BulkRowStatus.REFUSED, 1,
                                BulkRowStatus.CANCELLED, 2,
                                BulkRowStatus.NOT_POSSIBLE, 1,
                                BulkRowStatus.PENDING, 1)));
    }

    /// A conversation whose candidate has a forwarding in this state.
    private ConversationId served(OrganisationId organisation, ForwardingState state) {
        var conversation = someConversation(organisation);
        var request = conversation.request();
        var forwarding = aForwarding(organisation, request.candidate(), request.position(), job("1"), state);
        run(organisation, () -> {
            stores().forwardings().addUnlessThere(forwarding);
            stores().forwardings().tie(organisation, conversation.id(), forwarding.id());
        });
        return conversation.id();
    }

    @Test
    default void replacesTheEarlierVersion() {
        // given
        var organisation = someOrganisation();
        var bulk = added(organisation, conversations(organisation, 1));
        var cancelled = bulk.cancel(new PersonId(UUID.randomUUID()), Times.NOON);
        // when
        run(organisation, () -> bulks().update(cancelled));
        // then
        assertThat(in(organisation, () -> bulks().lock(organisation, bulk.id())))
                .contains(cancelled);
        assertThat(in(organisation, () -> bulks().pending(organisation, bulk.id(), 10)))
                .hasSize(1);
    }

    @Test
    default void pagesByStartNewestFirst() {
        // given
        var organisation = someOrganisation();
        var chosen = conversations(organisation, 1);
        var all = Stream.of(0, 0, 1, 2, 2)
                .map(hours -> aBulk(organisation, Times.NOON.plusSeconds(hours)))
                .toList();
        all.forEach(bulk -> run(organisation, () -> bulks().add(bulk, chosen)));
        // when
        var walked = walk(
                organisation,
                request -> bulks().page(organisation, request),
                bulk -> new Keyset(bulk.startedAt(), bulk.id().value()));
        // then
        assertThat(walked).containsExactlyInAnyOrderElementsOf(all);
        assertThat(walked).extracting(BulkForwarding::startedAt).isSortedAccordingTo((one, two) -> two.compareTo(one));
        assertThat(in(
                        organisation,
                        () -> bulks().findAll(
                                        organisation,
                                        all.stream().map(BulkForwarding::id).toList())))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    default void isNotFoundByOthers() {
        // given
        var organisation = someOrganisation();
        var bulk = added(organisation, conversations(organisation, 1));
        var other = someOrganisation();
        // when, then
        assertThat(in(other, () -> bulks().find(other, bulk.id()))).isEmpty();
        assertThat(in(other, () -> bulks().rows(other, List.of(bulk.id()), 0, 10)))
                .isEmpty();
        assertThat(in(other, () -> bulks().counts(other, List.of(bulk.id())))).isEmpty();
    }
}
