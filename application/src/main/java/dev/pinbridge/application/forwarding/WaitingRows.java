package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.WaitingReason;
import java.util.Collection;
import java.util.List;

/// Sets held rows going again.
public final class WaitingRows {
    private static final int AT_A_TIME = 500;

    private final Forwardings forwardings;
    private final Ledger ledger;

    public WaitingRows(Forwardings forwardings, Ledger ledger) {
        this.forwardings = forwardings;
        this.ledger = ledger;
    }

    /// All rows of the organisation that wait for this reason.
    void release(OrganisationId organisation, WaitingReason reason) {
        List<Forwarding> rows;
        do {
            rows = forwardings.waiting(organisation, reason, AT_A_TIME);
            release(rows);
        } while (rows.size() == AT_A_TIME);
    }

    void release(Collection<Forwarding> rows) {
        rows.forEach(row -> ledger.release(row, null, row.origin()));
    }
}
