package dev.pinbridge.application.forwarding;

import static dev.pinbridge.application.conversations.AConversation.aConversation;
import static dev.pinbridge.application.forwarding.AForwarding.aForwarding;
import static dev.pinbridge.application.forwarding.AForwarding.queued;
import static dev.pinbridge.application.forwarding.AForwarding.waitingFor;
import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static dev.pinbridge.application.integration.AnIntegration.OTHER_ACCOUNT;
import static dev.pinbridge.application.positions.APosition.aJob;
import static dev.pinbridge.application.positions.APosition.aLink;
import static dev.pinbridge.application.positions.APosition.aPosition;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.OfferedConversations;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.Position;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [OfferedConversations] promises.
public interface OfferedConversationsContract extends StoresContract {
    private OfferedConversations offered() {
        return stores().offeredConversations();
    }

    private Position linkedPosition(OrganisationId organisation) {
        var position = aPosition(organisation).linked(aLink(aJob("42")));
        run(organisation, () -> stores().positions().save(position));
        return position;
    }

    private Conversation.Started started(Position position, CandidateId candidate) {
        var organisation = position.organisation();
        var requested = aConversation(organisation, candidate, position.id());
        var started = requested.accept(Times.NOON);
        run(organisation, () -> {
            stores().conversations().add(requested);
            stores().conversations().update(started);
        });
        return started;
    }

    private Conversation.Started started(Position position) {
        return started(position, someCandidate(position.organisation()).id());
    }

    private void served(Conversation.Started conversation, @Nullable JobTarget target, ForwardingState state) {
        var organisation = conversation.organisation();
        var request = conversation.request();
        var forwarding = aForwarding(organisation, request.candidate(), request.position(), target, state);
        run(organisation, () -> {
            stores().forwardings().addUnlessThere(forwarding);
            stores().forwardings().tie(organisation, conversation.id(), forwarding.id());
        });
    }

    private static JobTarget target(Position position) {
        return JobTarget.of(Objects.requireNonNull(position.link()));
    }

    private List<ConversationId> offeredAt(Position position) {
        var organisation = position.organisation();
        var found = in(
                organisation,
                () -> offered().pages(organisation, ACCOUNT, List.of(position.id()), PageRequest.first(100)));
        var items =
                found.getOrDefault(position.id(), new Slice<>(List.of(), false)).items();
        var counts = in(organisation, () -> offered().counts(organisation, ACCOUNT, List.of(position.id())));
        assertThat(counts.getOrDefault(position.id(), 0)).isEqualTo(items.size());
        return items;
    }

    @Test
    default void offersStartedOnesOnly() {
        // given
        var organisation = someOrganisation();
        var position = linkedPosition(organisation);
        var started = started(position);
        var requested = aConversation(organisation, someCandidate(organisation).id(), position.id());
        run(organisation, () -> stores().conversations().add(requested));
        // when
        var offered = offeredAt(position);
        // then
        assertThat(offered).containsExactly(started.id());
    }

    @Test
    default void offersWhoWaitsForTheLinkAndNobodyElseWhoHasAForwarding() {
        // given
        var organisation = someOrganisation();
        var position = linkedPosition(organisation);
        var waiting = started(position);
        served(waiting, null, waitingFor(WaitingReason.NOT_LINKED));
        served(started(position), target(position), waitingFor(WaitingReason.PLAN));
        served(started(position), target(position), queued(Times.NOON));
        served(started(position), target(position), new ForwardingState.Cancelled(Times.NOON));
        // when
        var offered = offeredAt(position);
        // then
        assertThat(offered).containsExactly(waiting.id());
    }

    @Test
    default void doesNotOfferWhoIsOnTheJobThroughAnotherPosition() {
        // given
        var organisation = someOrganisation();
        var candidate = someCandidate(organisation).id();
        var position = linkedPosition(organisation);
        var other = linkedPosition(organisation);
        started(position, candidate);
        served(started(other, candidate), target(other), queued(Times.NOON));
        // when
        var offered = offeredAt(position);
        // then
        assertThat(offered).isEmpty();
    }

    @Test
    default void offersNothingWithoutALinkToTheAccount() {
        // given
        var organisation = someOrganisation();
        var unlinked = somePosition(organisation);
        started(unlinked);
        var linked = linkedPosition(organisation);
        started(linked);
        // when
        var pages = in(
                organisation,
                () -> offered()
                        .pages(
                                organisation,
                                OTHER_ACCOUNT,
                                List.of(unlinked.id(), linked.id()),
                                PageRequest.first(10)));
        // then
        assertThat(pages).isEmpty();
        assertThat(offeredAt(unlinked)).isEmpty();
    }

    @Test
    default void pagesEachPositionByItself() {
        // given
        var organisation = someOrganisation();
        var one = linkedPosition(organisation);
        var two = linkedPosition(organisation);
        List.of(one, one, one, two).forEach(this::started);
        // when
        var pages = in(
                organisation,
                () -> offered().pages(organisation, ACCOUNT, List.of(one.id(), two.id()), PageRequest.first(2)));
        // then
        assertThat(pages)
                .hasEntrySatisfying(one.id(), page -> {
                    assertThat(page.items()).hasSize(2);
                    assertThat(page.hasNext()).isTrue();
                })
                .hasEntrySatisfying(two.id(), page -> {
                    assertThat(page.items()).hasSize(1);
                    assertThat(page.hasNext()).isFalse();
                });
    }

    @Test
    default void walksThroughAllOfAPosition() {
        // given
        var organisation = someOrganisation();
        var position = linkedPosition(organisation);
        var all = List.of(started(position), started(position), started(position));
        // when
        var walked = walk(
                organisation,
                request -> page(position, request),
                conversation -> new Keyset(
                        conversation.request().sentAt(), conversation.id().value()));
        // then
        assertThat(walked).containsExactlyInAnyOrderElementsOf(all);
    }

    private Slice<Conversation> page(Position position, PageRequest request) {
        var organisation = position.organisation();
        var page = offered()
                .pages(organisation, ACCOUNT, List.of(position.id()), request)
                .getOrDefault(position.id(), new Slice<>(List.of(), false));
        var found = page.items().stream()
                .map(id -> stores().conversations().find(organisation, id).orElseThrow())
                .toList();
        return new Slice<>(found, page.hasNext());
    }

    @Test
    default void countsAtSeveralPositions() {
        // given
        var organisation = someOrganisation();
        var one = linkedPosition(organisation);
        var two = linkedPosition(organisation);
        var none = linkedPosition(organisation);
        List.of(one, one, two).forEach(this::started);
        // when
        var counts =
                in(organisation, () -> offered().counts(organisation, ACCOUNT, List.of(one.id(), two.id(), none.id())));
        // then
        assertThat(counts).isEqualTo(Map.of(one.id(), 2, two.id(), 1));
    }

    @Test
    default void offersNothingToOthers() {
        // given
        var organisation = someOrganisation();
        var position = linkedPosition(organisation);
        started(position);
        var other = someOrganisation();
        // when
        var counts = in(other, () -> offered().counts(other, ACCOUNT, List.of(position.id())));
        // then
        assertThat(counts).isEmpty();
    }
}
