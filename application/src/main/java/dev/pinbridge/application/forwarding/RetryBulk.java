package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.RetryBulkResult.RunAgain;
import dev.pinbridge.application.forwarding.RetryBulkResult.UnknownBulk;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.BulkRuns;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.Forwardings;

/// Runs a bulk again for those who are missing at the ATS: held, refused, cancelled or not possible before.
/// Whoever is there, on the way, or may be there, is left alone.
@UseCase
public final class RetryBulk {
    private final Bulks bulks;
    private final BulkRuns runs;
    private final BulkRows rows;
    private final Transactions transactions;

    public RetryBulk(Bulks bulks, BulkRuns runs, Forwardings forwardings, Transactions transactions) {
        this.bulks = bulks;
        this.runs = runs;
        this.rows = new BulkRows(bulks, forwardings);
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public RetryBulkResult retry(Actor actor, BulkId id) {
        actor.mustBeRecruiter("send candidates to the ATS");
        return transactions.within(
                actor.organisation(),
                () -> bulks.lock(actor.organisation(), id)
                        .<RetryBulkResult>map(bulk -> retry(actor, bulk))
                        .orElseGet(UnknownBulk::new));
    }

    private RunAgain retry(Actor actor, BulkForwarding bulk) {
        var missing = rows.all(bulk.organisation(), bulk.id()).stream()
                .filter(served -> served.status().isMissing())
                .map(served -> served.row().in(new BulkRow.State.Pending()))
                .toList();
        if (missing.isEmpty()) {
            return new RunAgain(bulk, 0);
        }
        var again = bulk.runAgain(actor.person());
        bulks.update(again);
        bulks.settle(bulk.organisation(), bulk.id(), missing);
        runs.start(bulk.organisation(), bulk.id());
        return new RunAgain(again, missing.size());
    }
}
