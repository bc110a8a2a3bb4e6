package dev.pinbridge.application.positions;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Creates a position that is typed by hand and not linked.
@UseCase
public final class CreatePosition {
    private final Positions positions;
    private final Transactions transactions;
    private final Supplier<PositionId> ids;
    private final InstantSource clock;

    public CreatePosition(
            Positions positions, Transactions transactions, Supplier<PositionId> ids, InstantSource clock) {
        this.positions = positions;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public Position create(Actor actor, PositionDetails details) {
        actor.mustBeRecruiter("create positions");
        var position = new Position(ids.get(), actor.organisation(), details, null, clock.instant(), actor.person());
        transactions.run(actor.organisation(), () -> positions.save(position));
        return position;
    }
}
