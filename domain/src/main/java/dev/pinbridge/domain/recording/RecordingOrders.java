package dev.pinbridge.domain.recording;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The last word on each call that the recorder was or is to be told of. Outlives the call itself, since the
/// recorder is to hear that it is gone.
@DrivenPort
public interface RecordingOrders {
    /// Nobody else changes it before the transaction ends.
    Optional<StandingOrder> lock(OrganisationId organisation, CallId call);

    /// Adds it, or replaces what was kept of the call.
    void save(StandingOrder order);

    /// Those that are to be told by now, the longest due first, some at most.
    List<StandingOrder> due(OrganisationId organisation, Instant now, int most);

    /// When the next one is to be told; empty when all were.
    Optional<Instant> nextDue(OrganisationId organisation);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<StandingOrder> all(OrganisationId organisation, Collection<CallId> calls);

    /// Those to join a call that there is no more, some at most; locked.
    List<StandingOrder> withoutCall(OrganisationId organisation, int most);
}
