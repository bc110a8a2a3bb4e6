package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.CancelForwardingResult.Cancelled;
import dev.pinbridge.application.forwarding.CancelForwardingResult.TooLate;
import dev.pinbridge.application.forwarding.CancelForwardingResult.UnknownForwarding;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Mover;

/// Takes somebody out of the queue who is not to be sent after all, as long as nothing has left.
@UseCase
public final class CancelForwarding {
    private final Forwardings forwardings;
    private final Ledger ledger;
    private final Transactions transactions;

    public CancelForwarding(Forwardings forwardings, Ledger ledger, Transactions transactions) {
        this.forwardings = forwardings;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public CancelForwardingResult cancel(Actor actor, ForwardingId id) {
        actor.mustBeRecruiter("decide whom not to send to the ATS");
        return transactions.within(
                actor.organisation(),
                () -> forwardings
                        .find(actor.organisation(), id)
                        .map(row -> result(ledger.cancel(row, new Mover.ByPerson(actor.person()))))
                        .orElseGet(UnknownForwarding::new));
    }

    private static CancelForwardingResult result(Forwarding row) {
        return Ledger.isCancelled(row) ? new Cancelled(row) : new TooLate(row);
    }
}
