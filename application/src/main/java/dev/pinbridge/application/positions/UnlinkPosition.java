package dev.pinbridge.application.positions;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.positions.UnlinkPositionResult.UnknownPosition;
import dev.pinbridge.application.positions.UnlinkPositionResult.Unlinked;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;

/// Takes a position's link away. What was sent stays sent, and what is queued is still sent.
@UseCase
public final class UnlinkPosition {
    private final Positions positions;
    private final Transactions transactions;

    public UnlinkPosition(Positions positions, Transactions transactions) {
        this.positions = positions;
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public UnlinkPositionResult unlink(Actor actor, PositionId id) {
        actor.mustBeRecruiter("unlink positions");
        return transactions.within(
                actor.organisation(),
                () -> positions
                        .lock(actor.organisation(), id)
                        .<UnlinkPositionResult>map(position -> new Unlinked(save(position.unlinked())))
                        .orElseGet(UnknownPosition::new));
    }

    private Position save(Position position) {
        positions.save(position);
        return position;
    }
}
