package dev.pinbridge.domain.comments;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The comments that we make. One of another organisation is not found.
@DrivenPort
public interface Comments {
    /// @return false when there is one of that id already; nothing is added then. Two at once agree on one
    boolean add(Comment comment);

    Optional<Comment> find(OrganisationId organisation, CommentId id);

    /// As [#find], and nobody else changes it before the transaction ends.
    Optional<Comment> lock(OrganisationId organisation, CommentId id);

    /// Writes the next version.
    /// @return false, and nothing is changed, unless the stored epoch is the one just before
    boolean update(Comment next);

    /// The one of the account to work on at `now`: of the queued and unconfirmed ones whose time has come, the
    /// first [in turn][Comment#IN_TURN], without the excepted.
    Optional<Comment> due(OrganisationId organisation, AccountName account, Instant now, Set<CommentId> except);

    /// When the next queued or unconfirmed one of the account is due; empty when there is none.
    Optional<Instant> nextDue(OrganisationId organisation, AccountName account);

    /// Those of the account that are being sent, or were when a node died.
    List<Comment> sending(OrganisationId organisation, AccountName account);

    /// Those of these calls, the oldest first; a call without any is missing. One round trip whatever the number.
    Map<CallId, List<Comment>> ofCalls(OrganisationId organisation, Collection<CallId> calls);

    /// Those of the account that wait for this, `most` at most; locked.
    List<Comment> waiting(OrganisationId organisation, AccountName account, CommentObstacle obstacle, int most);

    /// Those of the account of which a person has to find out whether they arrived, `most` at most; locked.
    List<Comment> leftToAPerson(OrganisationId organisation, AccountName account, int most);

    /// Those of the account that are queued, `most` at most; locked.
    List<Comment> queued(OrganisationId organisation, AccountName account, int most);

    /// Those of that purpose, on whichever account, that wait or are queued, `most` at most; locked.
    List<Comment> unsent(OrganisationId organisation, CommentPurpose purpose, int most);

    /// Forgets all of the account, whatever became of them.
    void deleteAll(OrganisationId organisation, AccountName account);
}
