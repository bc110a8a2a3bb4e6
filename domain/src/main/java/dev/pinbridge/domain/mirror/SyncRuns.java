package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.util.List;

/// When records were read, and what came of it.
@DrivenPort
public interface SyncRuns {
    /// How many are kept of each kind of an account: the latest.
    int KEPT = 100;

    /// Adds what this part of a run has brought to what is known of the run. One of which nothing is known is
    /// added when it is worth keeping.
    void note(SyncRun part);

    /// Those of an account, the one that started last first; two that started at once always in the same order.
    List<SyncRun> latest(OrganisationId organisation, AccountName account, int limit);

    void removeAll(OrganisationId organisation, AccountName account);
}
