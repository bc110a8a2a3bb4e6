package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRuns;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

/// The use cases that send many at a time, in a world in memory. What is to be run waits for [#run].
public final class BulkWorld {
    private record Run(OrganisationId organisation, BulkId bulk) {}

    private final Queue<Run> runs = new ArrayDeque<>();
    public final ForwardCandidates forwardCandidates;
    public final CancelBulk cancelBulk;
    public final RetryBulk retryBulk;
    public final ReadBulks readBulks;
    public final ReadOfferedConversations readOffered;
    private final EnterBulk enterBulk;

    public BulkWorld(World world, Ledger ledger) {
        var stores = world.stores;
        BulkRuns start =
                (organisation, bulk) -> world.transactions.afterCommit(() -> runs.add(new Run(organisation, bulk)));
        this.forwardCandidates = new ForwardCandidates(
                stores.bulks(),
                start,
                stores.conversations(),
                world.transactions,
                () -> new BulkId(UUID.randomUUID()),
                world);
        this.cancelBulk = new CancelBulk(stores.bulks(), stores.forwardings(), ledger, world.transactions, world);
        this.retryBulk = new RetryBulk(stores.bulks(), start, stores.forwardings(), world.transactions);
        this.readBulks = new ReadBulks(stores.bulks(), stores.forwardings(), world.transactions);
        this.readOffered = new ReadOfferedConversations(
                stores.offeredConversations(), stores.conversations(), stores.integrations(), world.transactions);
        this.enterBulk = new EnterBulk(
                stores.bulks(),
                stores.conversations(),
                stores.positions(),
                stores.integrations(),
                stores.organisations(),
                stores.forwardings(),
                new Handover(stores.forwardings(), ledger),
                world.transactions);
    }

    /// Enters what was asked for, as the queue would.
    public void run() {
        for (var next = runs.poll(); next != null; next = runs.poll()) {
            enterBulk.enter(next.organisation(), next.bulk(), () -> true);
        }
    }
}
