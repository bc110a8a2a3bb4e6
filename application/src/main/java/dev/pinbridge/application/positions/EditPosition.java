package dev.pinbridge.application.positions;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.positions.EditPositionResult.Edited;
import dev.pinbridge.application.positions.EditPositionResult.UnknownPosition;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;

/// Replaces what was typed about a position. Its link stays.
@UseCase
public final class EditPosition {
    private final Positions positions;
    private final Transactions transactions;

    public EditPosition(Positions positions, Transactions transactions) {
        this.positions = positions;
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public EditPositionResult edit(Actor actor, PositionId id, PositionDetails details) {
        actor.mustBeRecruiter("edit positions");
        return transactions.within(
                actor.organisation(),
                () -> positions
                        .lock(actor.organisation(), id)
                        .<EditPositionResult>map(position -> new Edited(save(position.edited(details))))
                        .orElseGet(UnknownPosition::new));
    }

    private Position save(Position position) {
        positions.save(position);
        return position;
    }
}
