package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The mirrored users as a directory of colleagues. Follows what is mirrored at once.
@DrivenPort
public interface Colleagues {
    /// Those of these accounts by [ColleaguePlace], `size` at most, behind `after`.
    /// @param search what name or e-mail address contain, without regard to case; null finds all
    Slice<Colleague> page(
            OrganisationId organisation,
            Collection<AccountName> accounts,
            @Nullable String search,
            int size,
            @Nullable ColleaguePlace after);

    /// What these have to do with jobs, by the roles and interviews that are mirrored; whoever has to do with
    /// none is missing. Confidential and private jobs are left out. One round trip whatever the number.
    Map<ColleagueId, Involvements> involvements(OrganisationId organisation, Collection<ColleagueId> colleagues);
}
