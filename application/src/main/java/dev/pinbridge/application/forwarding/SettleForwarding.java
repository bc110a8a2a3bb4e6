package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.ForwardingState.Sending;
import dev.pinbridge.domain.forwarding.ForwardingState.Unconfirmed;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Product;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Settles a send whose outcome is unknown, by looking for it at the ATS: first for our reference, then for the
/// person on the job. Only when it was looked for often enough, over a time in which a slow server would have
/// finished, is it queued again.
public final class SettleForwarding {
    private static final Logger log = LoggerFactory.getLogger(SettleForwarding.class);

    private final CurrentAts ats;
    private final EarlierApplications applications;
    private final Candidates candidates;
    private final Transactions transactions;
    private final Holding holding;
    private final LedgerWriter ledger;
    private final InstantSource clock;
    private final Pace pace;

    public SettleForwarding(
            CurrentAts ats,
            EarlierApplications applications,
            Candidates candidates,
            Transactions transactions,
            Holding holding,
            LedgerWriter ledger,
            InstantSource clock,
            Pace pace) {
        this.ats = ats;
        this.applications = applications;
        this.candidates = candidates;
        this.transactions = transactions;
        this.holding = holding;
        this.ledger = ledger;
        this.clock = clock;
        this.pace = pace;
    }

    /// @throws AtsPaused when nothing is asked of the account now; the row is looked for when it is again
    void look(Forwarding row, Unconfirmed unconfirmed) {
        if (row.isSuspect()) {
            ledger.write(row.moved(unconfirmed.leftToAPerson()));
            return;
        }
        var access = ats.of(row.organisation(), Product.CORD)
                .filter(open -> open.via().account().equals(target(row).account()));
        if (access.isPresent() && !mayLook(access.get().via())) {
            holding.leaveToAPerson(row, unconfirmed, clock.instant());
            return;
        }
        try {
            ledger.write(row.moved(access.map(open -> found(row, unconfirmed, open))
                    .orElseGet(() -> unconfirmed.lookLater(clock.instant().plus(pace.longestRetry())))));
        } catch (AtsPaused e) {
            ledger.write(row.moved(unconfirmed.lookLater(e.pause().until())));
            throw e;
        }
    }

    /// For a row that was being sent when something broke on our side.
    void interrupted(Forwarding row, String why) {
        if (row.state() instanceof Sending sending) {
            var now = clock.instant();
            ledger.write(row.brokenOff(sending.unconfirmed(why, pace.firstLook(now), now)));
        }
    }

    /// The state of a row whose request may have been taken. Whether it may be looked for is seen when it is time
    /// to.
    Unconfirmed unknown(Sending sending, String why) {
        var now = clock.instant();
        return sending.unconfirmed(why, pace.firstLook(now), now);
    }

    private ForwardingState found(Forwarding row, Unconfirmed unconfirmed, CurrentAts.Access access) {
        var now = clock.instant();
        try {
            return search(row, access)
                    .<ForwardingState>map(application -> unconfirmed.found(application.id(), now))
                    .orElseGet(() -> inVain(row, unconfirmed));
        } catch (AtsPaused e) {
            throw e;
        } catch (AtsTrouble e) {
            log.atInfo()
                    .addKeyValue("forwarding", row.id().value())
                    .log("could not look for a forwarding: {}", e.what());
            if (e instanceof AtsDenied denied) {
                ats.denied(access.via(), denied.loss());
            }
            return unconfirmed.lookLater(clock.instant().plus(pace.looks().getLast()));
        }
    }

    private ForwardingState inVain(Forwarding row, Unconfirmed unconfirmed) {
        var now = clock.instant();
        return pace.nextLook(unconfirmed.looks() + 1, now)
                .<ForwardingState>map(unconfirmed::notYetFound)
                .orElseGet(() -> unconfirmed.neverArrived(row.createdAt(), now));
    }

    /// Whoever was on the job before the send would have been found then, so who is there now came with it.
    private Optional<AtsApplication> search(Forwarding row, CurrentAts.Access access) {
        var byReference =
                applications.withReference(access.credentials(), row.id().reference());
        if (byReference.isPresent()) {
            return byReference;
        }
        var candidate = transactions
                .within(row.organisation(), () -> candidates.find(row.organisation(), row.candidate()))
                .orElseThrow();
        return EarlierApplications.on(target(row).job(), applications.of(access.credentials(), candidate.email()));
    }

    private static JobTarget target(Forwarding row) {
        return Objects.requireNonNull(row.target(), "only rows with a job are sent");
    }

    private static boolean mayLook(Integration.Connected via) {
        return via.permissions().allow(Capability.READ_APPLICATIONS);
    }
}
