package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;

/// Where it is asked for that notes be written.
@DrivenPort
public interface NoteRuns {
    /// As soon as the surrounding transaction has committed, on one node, and from then on whenever one is due,
    /// until none is queued. Asking again changes nothing.
    /// @throws IllegalStateException outside of a transaction
    void wake(OrganisationId organisation);
}
