package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One hand-over of a candidate to a job of the ATS: a row of the ledger. There is at most one for the same candidate
/// and job, and at most one without a job for the same candidate and position.
///
/// @param target null while the position is not linked
/// @param attempts how often a request was sent
/// @param earlier the person's other applications at the ATS, as they were found before sending
/// @param epoch counts the changes of this row; a change based on an older version is refused
public record Forwarding(
        ForwardingId id,
        OrganisationId organisation,
        CandidateId candidate,
        PositionId position,
        @Nullable JobTarget target,
        ForwardingOrigin origin,
        ForwardingState state,
        int attempts,
        List<AtsApplication> earlier,
        Instant createdAt,
        long epoch) {
    public Forwarding {
        earlier = List.copyOf(earlier);
    }

    /// The same forwarding in its next state.
    public Forwarding moved(ForwardingState next) {
        var tries = next instanceof ForwardingState.Sending ? attempts + 1 : attempts;
        return new Forwarding(
                id, organisation, candidate, position, target, origin, next, tries, earlier, createdAt, epoch + 1);
    }

    /// Aimed at another job, or at one for the first time; only while nothing was sent.
    public Forwarding aimedAt(JobTarget newTarget) {
        return new Forwarding(
                id, organisation, candidate, position, newTarget, origin, state, attempts, earlier, createdAt, epoch);
    }

    public Forwarding askedForBy(ForwardingOrigin newOrigin) {
        return new Forwarding(
                id, organisation, candidate, position, target, newOrigin, state, attempts, earlier, createdAt, epoch);
    }

    public Forwarding knowing(List<AtsApplication> found) {
        return new Forwarding(
                id, organisation, candidate, position, target, origin, state, attempts, found, createdAt, epoch);
    }
}
