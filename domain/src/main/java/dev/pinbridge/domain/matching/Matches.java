package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each call is about. Whoever changes one holds the call's lock.
@DrivenPort
public interface Matches {
    /// Of those that were looked at. A fixed number of round trips whatever the number.
    Map<CallId, Match> all(OrganisationId organisation, Collection<CallId> calls);

    /// As [#all], of one call.
    default Optional<Match> find(OrganisationId organisation, CallId call) {
        return Optional.ofNullable(all(organisation, List.of(call)).get(call));
    }

    /// Adds them or replaces the earlier ones. A fixed number of round trips whatever the number.
    void save(OrganisationId organisation, Collection<Match> matches);

    /// Adds to the history of each. A fixed number of round trips whatever the number.
    void note(OrganisationId organisation, Map<CallId, MatchStep> steps);

    /// The oldest first; of calls that have none a list may be missing. One round trip whatever the number.
    Map<CallId, List<MatchStep>> history(OrganisationId organisation, Collection<CallId> calls);

    /// The calls that begin at or after that time and that no person has matched or rejected, released ones left
    /// out; the one that begins last first, so that those who are looked at together have much in common.
    Slice<Keyset> undecided(OrganisationId organisation, Instant from, PageRequest request);
}
