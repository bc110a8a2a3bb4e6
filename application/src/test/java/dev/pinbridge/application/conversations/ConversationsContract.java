package dev.pinbridge.application.conversations;

import static dev.pinbridge.application.conversations.AConversation.aConversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationFilter;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What [Conversations] promises.
public interface ConversationsContract extends StoresContract {
    private Conversations conversations() {
        return stores().conversations();
    }

    private Conversation.Requested added(OrganisationId organisation, int minute) {
        var conversation = aConversation(
                organisation,
                someCandidate(organisation).id(),
                somePosition(organisation).id(),
                Times.minutesLater(minute));
        assertThat(in(organisation, () -> conversations().add(conversation))).isTrue();
        return conversation;
    }

    private void updated(Conversation conversation) {
        run(conversation.organisation(), () -> conversations().update(conversation));
    }

    private void assertStored(Conversation conversation) {
        var organisation = conversation.organisation();
        assertThat(in(organisation, () -> conversations().find(organisation, conversation.id())))
                .contains(conversation);
        assertThat(in(organisation, () -> conversations().lock(organisation, conversation.id())))
                .contains(conversation);
    }

    private List<Conversation> page(OrganisationId organisation, ConversationFilter filter) {
        return in(
                organisation,
                () -> conversations()
                        .page(organisation, filter, PageRequest.first(100))
                        .items());
    }

    @Test
    default void keepsEveryStateAsItIs() {
        // given
        var requested = added(someOrganisation(), 0);
        assertStored(requested);
        // when
        updated(requested.accept(Times.minutesLater(1)));
        // then
        assertStored(requested.accept(Times.minutesLater(1)));
        // when
        updated(requested.decline(Times.minutesLater(2)));
        // then
        assertStored(requested.decline(Times.minutesLater(2)));
    }

    @Test
    default void aSecondOneForTheSameCandidateAndPositionChangesNothing() {
        // given
        var organisation = someOrganisation();
        var first = added(organisation, 0);
        var request = first.request();
        var second = aConversation(organisation, request.candidate(), request.position());
        // when
        var whileRequested = in(organisation, () -> conversations().add(second));
        updated(first.accept(Times.minutesLater(1)));
        var whileStarted = in(organisation, () -> conversations().add(second));
        // then
        assertThat(whileRequested).isFalse();
        assertThat(whileStarted).isFalse();
        assertThat(page(organisation, ConversationFilter.ALL)).containsExactly(first.accept(Times.minutesLater(1)));
    }

    @Test
    default void afterANoThereMayBeAnotherOneAndThatIsTheCurrentOne() {
        // given
        var organisation = someOrganisation();
        var first = added(organisation, 0);
        var request = first.request();
        updated(first.decline(Times.minutesLater(1)));
        assertThat(in(
                        organisation,
                        () -> conversations().current(organisation, request.candidate(), request.position())))
                .isEmpty();
        var second = aConversation(organisation, request.candidate(), request.position(), Times.minutesLater(2));
        // when
        var added = in(organisation, () -> conversations().add(second));
        // then
        assertThat(added).isTrue();
        assertThat(in(
                        organisation,
                        () -> conversations().current(organisation, request.candidate(), request.position())))
                .contains(second);
    }

    @Test
    default void findsThoseThatExistInOneGo() {
        // given
        var organisation = someOrganisation();
        var one = added(organisation, 0);
        var two = added(organisation, 1);
        var none = new ConversationId(UUID.randomUUID());
        // then
        assertThat(in(organisation, () -> conversations().findAll(organisation, List.of(two.id(), none, one.id()))))
                .containsExactlyInAnyOrder(one, two);
        assertThat(in(organisation, () -> conversations().findAll(organisation, Set.<ConversationId>of())))
                .isEmpty();
    }

    @Test
    default void listsByPositionCandidateAndStatus() {
        // given
        var organisation = someOrganisation();
        var requested = added(organisation, 0);
        var started = added(organisation, 1).accept(Times.minutesLater(3));
        var declined = added(organisation, 2).decline(Times.minutesLater(4));
        updated(started);
        updated(declined);
        // then
        assertThat(page(organisation, ConversationFilter.ALL)).containsExactly(declined, started, requested);
        assertThat(page(organisation, new ConversationFilter(started.request().position(), null, Set.of())))
                .containsExactly(started);
        assertThat(page(
                        organisation,
                        new ConversationFilter(null, declined.request().candidate(), Set.of())))
                .containsExactly(declined);
        assertThat(page(
                        organisation,
                        new ConversationFilter(
                                null, null, Set.of(ConversationStatus.REQUESTED, ConversationStatus.DECLINED))))
                .containsExactly(declined, requested);
        assertThat(page(
                        organisation,
                        new ConversationFilter(
                                started.request().position(), null, Set.of(ConversationStatus.REQUESTED))))
                .isEmpty();
    }

    @Test
    default void pagesShowEveryRowOnceNewestFirst() {
        // given
        var organisation = someOrganisation();
        for (var minute : new int[] {0, 1, 1, 1, 2}) {
            added(organisation, minute);
        }
        // when
        var all = walk(
                organisation,
                request -> conversations().page(organisation, ConversationFilter.ALL, request),
                conversation -> new Keyset(
                        conversation.request().sentAt(), conversation.id().value()));
        // then
        assertThat(all).doesNotHaveDuplicates().hasSize(5);
        assertThat(all.stream().map(conversation -> conversation.request().sentAt()))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    default void thoseOfAnotherOrganisationAreNeitherFoundNorChanged() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var conversation = added(organisation, 0);
        var id = conversation.id();
        var request = conversation.request();
        // when
        run(other, () -> conversations().update(conversation.decline(Times.NOON)));
        // then
        for (var asked : List.of(organisation, other)) {
            assertThat(in(other, () -> conversations().find(asked, id))).isEmpty();
            assertThat(in(other, () -> conversations().lock(asked, id))).isEmpty();
            assertThat(in(other, () -> conversations().current(asked, request.candidate(), request.position())))
                    .isEmpty();
            assertThat(in(other, () -> conversations().findAll(asked, List.of(id))))
                    .isEmpty();
            assertThat(in(
                            other,
                            () -> conversations()
                                    .page(asked, ConversationFilter.ALL, PageRequest.first(9))
                                    .items()))
                    .isEmpty();
        }
        assertStored(conversation);
    }
}
