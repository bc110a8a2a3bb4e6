package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingResumed;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Mover;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Sets rows going again that were held or left to a person.
public final class WaitingRows {
    private static final int AT_A_TIME = 500;

    private final Forwardings forwardings;
    private final Ledger ledger;
    private final Events events;
    private final InstantSource clock;

    public WaitingRows(Forwardings forwardings, Ledger ledger, Events events, InstantSource clock) {
        this.forwardings = forwardings;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// All rows of the organisation that wait for this reason.
    void release(OrganisationId organisation, WaitingReason reason) {
        List<Forwarding> rows;
        do {
            rows = forwardings.waiting(organisation, reason, AT_A_TIME);
            release(rows, Urgency.BACKLOG);
        } while (rows.size() == AT_A_TIME);
    }

    /// All rows of the organisation whose outcome is unknown and that could not be looked for: they are looked
    /// for now.
    void lookAgain(OrganisationId organisation) {
        var filter = ForwardingFilter.in(Set.of(ForwardingStatus.UNCONFIRMED));
        var page = forwardings.page(organisation, filter, PageRequest.first(PageRequest.MAX_SIZE));
        page.items().forEach(this::lookAgain);
        while (page.hasNext()) {
            var last = page.items().getLast();
            var behind = new Keyset(last.createdAt(), last.id().value());
            page = forwardings.page(organisation, filter, new PageRequest(PageRequest.MAX_SIZE, behind));
            page.items().forEach(this::lookAgain);
        }
    }

    private void lookAgain(Forwarding row) {
        if (row.state() instanceof ForwardingState.Unconfirmed unconfirmed && unconfirmed.nextLook() == null) {
            ForwardingResumed.from(row).ifPresent(events::publish);
            forwardings.update(row.moved(unconfirmed.lookLater(clock.instant())));
        }
    }

    void release(Collection<Forwarding> rows, Urgency urgency) {
        rows.forEach(row -> ledger.release(row, null, row.origin(), urgency, new Mover.ByService()));
    }
}
