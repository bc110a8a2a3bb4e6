package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.OfferedConversations;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Conversations that are offered to be sent after the fact. None while nobody could be sent: without a plan that
/// includes the integration, without a connection, or without a link.
@ReadModel
public final class ReadOfferedConversations {
    private final OfferedConversations offered;
    private final Conversations conversations;
    private final Integrations integrations;
    private final Transactions transactions;

    public ReadOfferedConversations(
            OfferedConversations offered,
            Conversations conversations,
            Integrations integrations,
            Transactions transactions) {
        this.offered = offered;
        this.conversations = conversations;
        this.integrations = integrations;
        this.transactions = transactions;
    }

    /// A page of each of these positions, newest first; a position where none are is missing.
    public Map<PositionId, Slice<Conversation>> pages(
            Actor actor, Collection<PositionId> positions, PageRequest request) {
        var organisation = actor.organisation();
        return transactions.within(
                organisation,
                () -> account(actor)
                        .map(account -> offered.pages(organisation, account, positions, request))
                        .map(pages -> whole(actor, pages))
                        .orElseGet(Map::of));
    }

    private Map<PositionId, Slice<Conversation>> whole(Actor actor, Map<PositionId, Slice<ConversationId>> pages) {
        var ids = pages.values().stream().flatMap(page -> page.items().stream()).toList();
        var found = conversations.findAll(actor.organisation(), ids).stream()
                .collect(Collectors.toMap(Conversation::id, Function.identity()));
        var whole = new HashMap<PositionId, Slice<Conversation>>();
        pages.forEach((position, page) -> whole.put(position, new Slice<>(all(page.items(), found), page.hasNext())));
        return whole;
    }

    private static List<Conversation> all(List<ConversationId> ids, Map<ConversationId, Conversation> found) {
        return ids.stream().map(id -> Objects.requireNonNull(found.get(id))).toList();
    }

    /// How many each of these positions has; a position without any is missing.
    public Map<PositionId, Integer> counts(Actor actor, Collection<PositionId> positions) {
        var organisation = actor.organisation();
        return transactions.within(
                organisation,
                () -> account(actor)
                        .map(account -> offered.counts(organisation, account, positions))
                        .orElseGet(Map::of));
    }

    private Optional<AccountName> account(Actor actor) {
        return integrations
                .of(actor.organisation(), Product.CORD)
                .filter(_ -> actor.plan().includesIntegration())
                .filter(integration -> !(integration instanceof Integration.Disconnected))
                .map(Integration::account);
    }
}
