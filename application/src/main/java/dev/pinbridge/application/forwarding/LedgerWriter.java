package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.forwarding.AtsReply;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingStalled;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Move;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes what a lane found out, if the row is still the one it worked on.
public final class LedgerWriter {
    private static final Logger log = LoggerFactory.getLogger(LedgerWriter.class);

    private final Forwardings forwardings;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public LedgerWriter(Forwardings forwardings, Transactions transactions, Events events, InstantSource clock) {
        this.forwardings = forwardings;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// @return false when somebody else changed the row in the meantime; then nothing is written
    boolean write(Forwarding next) {
        return write(next, null);
    }

    /// As [#write(Forwarding)], after this answer of the ATS.
    boolean write(Forwarding next, @Nullable AtsReply reply) {
        var written = transactions.within(next.organisation(), () -> {
            ForwardingStalled.by(next).ifPresent(events::publish);
            return forwardings.update(next, Move.after(reply, clock.instant()));
        });
        log.atInfo()
                .addKeyValue("organisation", next.organisation().value())
                .addKeyValue("forwarding", next.id().value())
                .addKeyValue("status", ForwardingStatus.of(next.state()))
                .addKeyValue("epoch", next.epoch())
                .log(written ? "forwarding moved" : "forwarding was moved by somebody else");
        return written;
    }
}
