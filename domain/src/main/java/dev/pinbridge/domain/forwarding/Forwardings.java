package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ledger of an organisation. A row of another organisation is not found.
@DrivenPort
public interface Forwardings {
    /// Adds the row, or returns the one that is there already for the same candidate and job (for the same candidate
    /// and position, where there is no job). Two at once agree on one row.
    Forwarding addUnlessThere(Forwarding forwarding);

    /// Writes the next version of a row.
    /// @return false, and nothing is changed, unless the stored epoch is the one just before, or when the row's new
    /// job has a row of the same candidate already
    boolean update(Forwarding next);

    /// Remembers that this conversation is served by this row, and no longer by an earlier one.
    void tie(OrganisationId organisation, ConversationId conversation, ForwardingId forwarding);

    Optional<Forwarding> find(OrganisationId organisation, ForwardingId id);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Forwarding> findAll(OrganisationId organisation, Collection<ForwardingId> ids);

    /// The rows that serve these conversations. One round trip whatever the number.
    Map<ConversationId, Forwarding> ofConversations(
            OrganisationId organisation, Collection<ConversationId> conversations);

    /// The rows of the account that a lane has to work on at `now`: queued and unconfirmed ones whose time has come,
    /// longest waiting first, `limit` at most, without the excepted.
    List<Forwarding> due(
            OrganisationId organisation, AccountName account, Instant now, Set<ForwardingId> except, int limit);

    /// When the next queued or unconfirmed row of the account is due, the excepted left out; empty when there is none.
    Optional<Instant> nextDue(OrganisationId organisation, AccountName account, Set<ForwardingId> except);

    /// The rows of the account that are being sent, or were when a node died.
    List<Forwarding> sending(OrganisationId organisation, AccountName account);

    /// The rows that wait for this reason, oldest first, `limit` at most.
    List<Forwarding> waiting(OrganisationId organisation, WaitingReason reason, int limit);

    /// The rows of this candidate that wait for this reason.
    List<Forwarding> waitingOf(OrganisationId organisation, CandidateId candidate, WaitingReason reason);

    /// The rows of this position that wait for this reason.
    List<Forwarding> waitingAt(OrganisationId organisation, PositionId position, WaitingReason reason);

    /// How many rows of each of these positions wait, for any reason; a position without any is missing. One round
    /// trip.
    Map<PositionId, Integer> countWaiting(OrganisationId organisation, Collection<PositionId> positions);

    /// By creation, newest first.
    Slice<Forwarding> page(OrganisationId organisation, ForwardingFilter filter, PageRequest request);
}
