package dev.pinbridge.application.conversations;

import dev.pinbridge.application.InMemoryPages;
import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationFilter;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public final class InMemoryConversations implements Conversations {
    private final InMemoryTable<ConversationId, Conversation> rows;

    public InMemoryConversations(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean add(Conversation.Requested conversation) {
        var request = conversation.request();
        if (current(conversation.organisation(), request.candidate(), request.position())
                .isPresent()) {
            return false;
        }
        rows.put(conversation.organisation(), conversation.id(), conversation);
        return true;
    }

    @Override
    public void update(Conversation conversation) {
        find(conversation.organisation(), conversation.id())
                .ifPresent(_ -> rows.put(conversation.organisation(), conversation.id(), conversation));
    }

    @Override
    public Optional<Conversation> find(OrganisationId organisation, ConversationId id) {
        return rows.find(organisation, id);
    }

    @Override
    public Optional<Conversation> lock(OrganisationId organisation, ConversationId id) {
        return find(organisation, id);
    }

    @Override
    public Optional<Conversation> current(OrganisationId organisation, CandidateId candidate, PositionId position) {
        return rows.all(organisation)
                .filter(conversation -> !(conversation instanceof Conversation.Declined))
                .filter(conversation -> conversation.request().candidate().equals(candidate))
                .filter(conversation -> conversation.request().position().equals(position))
                .findAny();
    }

    @Override
    public List<Conversation> findAll(OrganisationId organisation, Collection<ConversationId> ids) {
        return rows.findAll(organisation, ids);
    }

    @Override
    public Slice<Conversation> page(OrganisationId organisation, ConversationFilter filter, PageRequest request) {
        return InMemoryPages.page(
                rows.all(organisation).filter(conversation -> passes(conversation, filter)),
                conversation -> new Keyset(
                        conversation.request().sentAt(), conversation.id().value()),
                request);
    }

    private static boolean passes(Conversation conversation, ConversationFilter filter) {
        var request = conversation.request();
        return (filter.position() == null || request.position().equals(filter.position()))
                && (filter.candidate() == null || request.candidate().equals(filter.candidate()))
                && (filter.statuses().isEmpty() || filter.statuses().contains(ConversationStatus.of(conversation)));
    }

    public Stream<Conversation> all(OrganisationId organisation, ConversationFilter filter) {
        return rows.all(organisation).filter(conversation -> passes(conversation, filter));
    }
}
