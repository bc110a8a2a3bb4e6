package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryPages;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationFilter;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.OfferedConversations;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks the other stores in memory.
public final class InMemoryOfferedConversations implements OfferedConversations {
    private final Positions positions;
    private final Conversations conversations;
    private final Forwardings forwardings;

    public InMemoryOfferedConversations(Positions positions, Conversations conversations, Forwardings forwardings) {
        this.positions = positions;
        this.conversations = conversations;
        this.forwardings = forwardings;
    }

    @Override
    public Map<PositionId, Slice<ConversationId>> pages(
            OrganisationId organisation, AccountName account, Collection<PositionId> ids, PageRequest request) {
        var pages = new HashMap<PositionId, Slice<ConversationId>>();
        for (var position : linked(organisation, account, ids)) {
            var page = InMemoryPages.page(
                    offered(position),
                    conversation -> new Keyset(
                            conversation.request().sentAt(), conversation.id().value()),
                    request);
            pages.put(
                    position.id(),
                    new Slice<>(page.items().stream().map(Conversation::id).toList(), page.hasNext()));
        }
        return pages;
    }

    @Override
    public Map<PositionId, Integer> counts(
            OrganisationId organisation, AccountName account, Collection<PositionId> ids) {
        var counts = new HashMap<PositionId, Integer>();
        for (var position : linked(organisation, account, ids)) {
            var count = (int) offered(position).count();
            if (count > 0) {
                counts.put(position.id(), count);
            }
        }
        return counts;
    }

    private List<Position> linked(OrganisationId organisation, AccountName account, Collection<PositionId> ids) {
        return positions.findAll(organisation, ids).stream()
                .filter(position ->
                        position.link() != null && position.link().account().equals(account))
                .toList();
    }

    private Stream<Conversation> offered(Position position) {
        var filter = new ConversationFilter(position.id(), null, Set.of(ConversationStatus.STARTED));
        var started = conversations
                .page(position.organisation(), filter, PageRequest.first(PageRequest.MAX_SIZE))
                .items();
        var serving = forwardings.ofConversations(
                position.organisation(), started.stream().map(Conversation::id).toList());
        return started.stream()
                .filter(conversation -> isOffered(serving.get(conversation.id())))
                .filter(conversation -> !isOnTheJob(position, conversation));
    }

    private static boolean isOffered(@Nullable Forwarding forwarding) {
        return forwarding == null
                || (forwarding.state() instanceof ForwardingState.Waiting waiting
                        && waiting.reason() == WaitingReason.NOT_LINKED);
    }

    private boolean isOnTheJob(Position position, Conversation conversation) {
        var candidate = new ForwardingFilter(null, conversation.request().candidate(), Set.of(), Set.of());
        return forwardings
                .page(position.organisation(), candidate, PageRequest.first(PageRequest.MAX_SIZE))
                .items()
                .stream()
                .flatMap(forwarding -> Stream.ofNullable(forwarding.target()))
                .anyMatch(target -> position.link() != null && isSameJob(target, JobTarget.of(position.link())));
    }

    private static boolean isSameJob(JobTarget one, JobTarget other) {
        return one.account().equals(other.account()) && one.job().equals(other.job());
    }
}
