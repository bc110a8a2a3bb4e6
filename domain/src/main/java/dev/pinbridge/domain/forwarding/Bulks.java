package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an organisation sends many at a time. A bulk of another organisation is not found.
@DrivenPort
public interface Bulks {
    /// Adds it with a pending row for each of the conversations, in this order. A few round trips whatever their
    /// number.
    void add(BulkForwarding bulk, List<ConversationId> conversations);

    /// Replaces the earlier version; its rows stay.
    void update(BulkForwarding bulk);

    Optional<BulkForwarding> find(OrganisationId organisation, BulkId id);

    /// As [#find], and nobody else changes it before the transaction ends.
    Optional<BulkForwarding> lock(OrganisationId organisation, BulkId id);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<BulkForwarding> findAll(OrganisationId organisation, Collection<BulkId> ids);

    /// By start, newest first.
    Slice<BulkForwarding> page(OrganisationId organisation, PageRequest request);

    /// The first rows whose turn has not come, in order, `limit` at most.
    List<BulkRow> pending(OrganisationId organisation, BulkId id, int limit);

    /// The rows from this place on, in order, `limit` at most of each; a bulk without any is missing. One round
    /// trip.
    Map<BulkId, List<BulkRow>> rows(OrganisationId organisation, Collection<BulkId> ids, int from, int limit);

    /// Writes what these rows are now. One round trip whatever the number.
    void settle(OrganisationId organisation, BulkId id, Collection<BulkRow> rows);

    /// How many rows stand where; what there is none of is missing. One round trip, cheap enough to be asked
    /// again and again.
    Map<BulkId, Map<BulkRowStatus, Integer>> counts(OrganisationId organisation, Collection<BulkId> ids);
}
