package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ledger of an organisation. A row of another organisation is not found.
@DrivenPort
public interface Forwardings {
    /// The most steps of a row that are told.
    int HISTORY = 100;

    /// Adds the row, or returns the one that is there already for the same candidate and job (for the same
    /// candidate and position, where there is no job). Two at once agree on one row.
    Forwarding addUnlessThere(Forwarding forwarding);

    /// Writes the next version of a row, and adds the step to its history.
    /// @return false, and nothing is changed, unless the stored epoch is the one just before, or when the row's
    /// new job has a row of the same candidate already
    boolean update(Forwarding next, Move move);

    /// As [#update(Forwarding, Move)], by the service itself when the state was entered.
    default boolean update(Forwarding next) {
        return update(next, Move.byService(next.state().since()));
    }

    /// Remembers that this conversation is served by this row, and no longer by an earlier one.
    void tie(OrganisationId organisation, ConversationId conversation, ForwardingId forwarding);

    Optional<Forwarding> find(OrganisationId organisation, ForwardingId id);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Forwarding> findAll(OrganisationId organisation, Collection<ForwardingId> ids);

    /// The rows that serve these conversations. One round trip whatever the number.
    Map<ConversationId, Forwarding> ofConversations(
            OrganisationId organisation, Collection<ConversationId> conversations);

    /// The rows of the account that a lane has to work on at `now`: queued and unconfirmed ones whose time has
    /// come, [in turn][Forwarding#IN_TURN], `limit` at most, without the excepted.
    /// Queued ones that were broken off before are left out; see [#dueSuspect].
    List<Forwarding> due(
            OrganisationId organisation, AccountName account, Instant now, Set<ForwardingId> except, int limit);

    /// The queued row that is due at `now`, was broken off before, and has waited longest. It may be what ended
    /// the node.
    Optional<Forwarding> dueSuspect(
            OrganisationId organisation, AccountName account, Instant now, Set<ForwardingId> except);

    /// When the next row for [#dueSuspect] is due; empty when there is none.
    Optional<Instant> nextSuspect(OrganisationId organisation, AccountName account, Set<ForwardingId> except);

    /// Remembers that work on these rows begins at `now`: each that is still queued or unconfirmed is stored, and
    /// returned, as [Forwarding#taken], due again only after `again` for each time that it was broken off before.
    /// So it is known when the node dies before the row's next version is written. Their order is kept. One round
    /// trip.
    List<Forwarding> take(OrganisationId organisation, Collection<ForwardingId> rows, Instant now, Duration again);

    /// When the next queued or unconfirmed row of the account is due, the excepted left out; empty when there is
    /// none.
    Optional<Instant> nextDue(OrganisationId organisation, AccountName account, Set<ForwardingId> except);

    /// The rows of the account that are being sent, or were when a node died.
    List<Forwarding> sending(OrganisationId organisation, AccountName account);

    /// The rows that wait for this reason, oldest first, `limit` at most.
    List<Forwarding> waiting(OrganisationId organisation, WaitingReason reason, int limit);

    /// The rows of this candidate that wait for this reason.
    List<Forwarding> waitingOf(OrganisationId organisation, CandidateId candidate, WaitingReason reason);

    /// The rows of this position that wait for this reason.
    List<Forwarding> waitingAt(OrganisationId organisation, PositionId position, WaitingReason reason);

    /// How many rows of each of these positions wait, for any reason; a position without any is missing. One
    /// round trip.
    Map<PositionId, Integer> countWaiting(OrganisationId organisation, Collection<PositionId> positions);

    /// How many rows pass the filter, in each state that any is in.
    Map<ForwardingStatus, Integer> countByStatus(OrganisationId organisation, ForwardingFilter filter);

    /// What happened to each of these rows, oldest first; of a long history the [#HISTORY] latest steps. One
    /// round trip whatever the number.
    Map<ForwardingId, List<ForwardingStep>> history(OrganisationId organisation, Collection<ForwardingId> ids);

    /// By creation, newest first.
    Slice<Forwarding> page(OrganisationId organisation, ForwardingFilter filter, PageRequest request);
}
