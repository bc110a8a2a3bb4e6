package dev.pinbridge.domain.access;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Who has to do with which calls, by what is stored and mirrored now.
@DrivenPort
public interface Circles {
    /// Of those that exist. A fixed number of round trips whatever the number.
    Map<CallId, Circle> of(OrganisationId organisation, Collection<CallId> calls);

    /// Who hires for the jobs of these applications, and holds their interviews; those that are not mirrored are
    /// missing. A fixed number of round trips whatever the number.
    Map<Target, HiringTeam> teams(OrganisationId organisation, Collection<Target> targets);

    /// The calls that the reader may have to do with, the one that begins last first. Whether they may open them
    /// is for [AccessRules] to say: there are some among these that they may not, and none that they may
    /// elsewhere.
    ///
    /// @param statuses of their matches; empty for all
    Slice<Call> page(
            OrganisationId organisation,
            Reader reader,
            CallFilter filter,
            Set<MatchStatus> statuses,
            PageRequest request);
}
