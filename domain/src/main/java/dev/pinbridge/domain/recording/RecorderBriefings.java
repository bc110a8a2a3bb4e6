package dev.pinbridge.domain.recording;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;

/// Where it is asked for that the recorder be told what it does not know yet.
@DrivenPort
public interface RecorderBriefings {
    /// As soon as the surrounding transaction has committed, on one node, and from then on whenever something is
    /// due, until the recorder was told everything. Asking again changes nothing.
    /// @throws IllegalStateException outside of a transaction
    void wake(OrganisationId organisation);
}
