package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// How far the mirrors of each account have come.
@DrivenPort
public interface KindMirrors {
    /// In the order of [RecordKind]; those that were never saved are missing.
    List<KindMirror> of(OrganisationId organisation, AccountName account);

    /// Adds it when its epoch is 1, and else replaces the one whose epoch is one lower. When a look was last
    /// asked for is left as it is.
    /// @return false when it is not as it was; nothing is changed then
    boolean save(KindMirror next);

    /// Remembers that a look for changes of these kinds was asked for then. Does nothing for kinds that were
    /// never saved. The epoch stays as it is.
    void ask(OrganisationId organisation, AccountName account, Set<RecordKind> kinds, Instant at);

    /// Forgets them. What is mirrored stays.
    void forget(OrganisationId organisation, AccountName account);
}
