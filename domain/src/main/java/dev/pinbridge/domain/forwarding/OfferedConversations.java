package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.Map;

/// The conversations that began before their position was linked, or while nothing was sent by itself: started
/// ones whose candidate has no forwarding, or one that waits for the position to be linked, and none to the job
/// it is linked to.
@DrivenPort
public interface OfferedConversations {
    /// A page of each of these positions that are linked to a job of the account, by the time of the request,
    /// newest first; one that is not linked is missing. One round trip whatever the number.
    Map<PositionId, Slice<ConversationId>> pages(
            OrganisationId organisation, AccountName account, Collection<PositionId> positions, PageRequest request);

    /// How many there are; a position without any is missing. One round trip whatever the number.
    Map<PositionId, Integer> counts(OrganisationId organisation, AccountName account, Collection<PositionId> positions);
}
