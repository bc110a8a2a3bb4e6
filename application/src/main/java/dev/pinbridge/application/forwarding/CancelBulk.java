package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.CancelBulkResult.Cancelled;
import dev.pinbridge.application.forwarding.CancelBulkResult.UnknownBulk;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.BulkRowStatus;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Mover;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Calls off what a bulk has not sent yet. What is on its way to the ATS is finished; what others had set going
/// before is none of the bulk's business.
@UseCase
public final class CancelBulk {
    private final Bulks bulks;
    private final BulkRows rows;
    private final Ledger ledger;
    private final Transactions transactions;
    private final InstantSource clock;

    public CancelBulk(
            Bulks bulks, Forwardings forwardings, Ledger ledger, Transactions transactions, InstantSource clock) {
        this.bulks = bulks;
        this.rows = new BulkRows(bulks, forwardings);
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public CancelBulkResult cancel(Actor actor, BulkId id) {
        actor.mustBeRecruiter("call off what is sent to the ATS");
        return transactions.within(
                actor.organisation(),
                () -> bulks.lock(actor.organisation(), id)
                        .<CancelBulkResult>map(bulk -> cancel(actor, bulk))
                        .orElseGet(UnknownBulk::new));
    }

    private Cancelled cancel(Actor actor, BulkForwarding bulk) {
        var cancelled = bulk.cancel(actor.person(), clock.instant());
        bulks.update(cancelled);
        var all = rows.all(bulk.organisation(), bulk.id());
        var pending = all.stream()
                .map(ServedRow::row)
                .filter(row -> row.state() instanceof BulkRow.State.Pending)
                .map(row -> row.in(new BulkRow.State.CalledOff()))
                .toList();
        bulks.settle(bulk.organisation(), bulk.id(), pending);
        var calledOff = callOff(all, new Mover.ByPerson(actor.person()));
        var tooLate = mine(all, row -> row.status() == BulkRowStatus.UNDER_WAY).count();
        var inTime = calledOff.stream().filter(inTimeFor -> inTimeFor).count();
        return new Cancelled(cancelled, (int) (pending.size() + inTime), (int) (tooLate + calledOff.size() - inTime));
    }

    /// For each row that was still here, whether it was called off before it was sent after all.
    private List<Boolean> callOff(List<ServedRow> all, Mover by) {
        return mine(
                        all,
                        row -> row.forwarding() != null
                                && BulkRows.isCancellable(row.forwarding().state()))
                .flatMap(row -> Stream.ofNullable(row.forwarding()))
                .map(forwarding -> Ledger.isCancelled(ledger.cancel(forwarding, by)))
                .toList();
    }

    private static Stream<ServedRow> mine(List<ServedRow> all, Predicate<ServedRow> wanted) {
        return all.stream()
                .filter(row -> row.row().state() instanceof BulkRow.State.Entered(var mine) && mine)
                .filter(wanted);
    }
}
