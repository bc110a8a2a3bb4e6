package dev.pinbridge.domain.comments;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// The queue. Each account has one lane, worked by at most one node at a time, one comment after the other.
@DrivenPort
public interface CommentLanes {
    /// Makes sure that the lane is worked on right after the surrounding transaction commits, and not if it rolls
    /// back. Waking a lane twice, or one that is being worked on, loses nothing and does no harm.
    /// @throws IllegalStateException outside of a transaction
    void wake(OrganisationId organisation, AccountName account);
}
