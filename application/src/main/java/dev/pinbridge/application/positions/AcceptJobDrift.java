package dev.pinbridge.application.positions;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.positions.AcceptJobDriftResult.Accepted;
import dev.pinbridge.application.positions.AcceptJobDriftResult.UnknownPosition;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;

/// Says that what changed about a position's job is known, and takes its description over, if wanted. Changes
/// nothing when nothing changed.
@UseCase
public final class AcceptJobDrift {
    private final Positions positions;
    private final Transactions transactions;

    public AcceptJobDrift(Positions positions, Transactions transactions) {
        this.positions = positions;
        this.transactions = transactions;
    }

    /// @param takesOver whether the position gets the job's description, if that changed
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public AcceptJobDriftResult accept(Actor actor, PositionId id, boolean takesOver) {
        actor.mustBeRecruiter("accept changes of jobs");
        return transactions.within(
                actor.organisation(),
                () -> positions
                        .lock(actor.organisation(), id)
                        .<AcceptJobDriftResult>map(position -> new Accepted(save(position.driftAccepted(takesOver))))
                        .orElseGet(UnknownPosition::new));
    }

    private Position save(Position position) {
        positions.save(position);
        return position;
    }
}
