package dev.pinbridge.application.positions;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The positions of the actor's organisation.
@ReadModel
public final class ReadPositions {
    private final Positions positions;
    private final Transactions transactions;

    public ReadPositions(Positions positions, Transactions transactions) {
        this.positions = positions;
        this.transactions = transactions;
    }

    public Optional<Position> find(Actor actor, PositionId id) {
        return transactions.within(actor.organisation(), () -> positions.find(actor.organisation(), id));
    }

    public List<Position> all(Actor actor, Collection<PositionId> ids) {
        return transactions.within(actor.organisation(), () -> positions.findAll(actor.organisation(), ids));
    }

    public Slice<Position> page(Actor actor, PageRequest request) {
        return transactions.within(actor.organisation(), () -> positions.page(actor.organisation(), request));
    }
}
