package dev.pinbridge.domain.conversations;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The conversations of an organisation. One of another organisation is not found.
@DrivenPort
public interface Conversations {
    /// False, and nothing is changed, when there is one that is not declined for this candidate and position already.
    boolean add(Conversation.Requested conversation);

    /// Replaces the earlier version.
    void update(Conversation conversation);

    Optional<Conversation> find(OrganisationId organisation, ConversationId id);

    /// As [#find], and nobody else changes it before the transaction ends.
    Optional<Conversation> lock(OrganisationId organisation, ConversationId id);

    /// The one that is not declined.
    Optional<Conversation> current(OrganisationId organisation, CandidateId candidate, PositionId position);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Conversation> findAll(OrganisationId organisation, Collection<ConversationId> ids);

    /// By the time of the request, newest first.
    Slice<Conversation> page(OrganisationId organisation, ConversationFilter filter, PageRequest request);
}
