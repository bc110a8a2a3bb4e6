package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Traffic;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works on everything that is due in an account's lane until nothing is.
///
/// The caller makes sure that only one node does so at a time. A row found in the middle of being sent is
/// therefore one whose node died; whether it arrived is found out by looking.
@UseCase
public final class DrainLane {
    private static final Logger log = LoggerFactory.getLogger(DrainLane.class);

    private final Forwardings forwardings;
    private final SendForwarding send;
    private final SettleForwarding settle;
    private final AtsTraffic traffic;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Pace pace;
    private final Supplier<Workers> crews;

    public DrainLane(
            Forwardings forwardings,
            SendForwarding send,
            SettleForwarding settle,
            AtsTraffic traffic,
            Transactions transactions,
            InstantSource clock,
            Pace pace) {
        this(forwardings, send, settle, traffic, transactions, clock, pace, VirtualThreads::new);
    }

    /// @param crews gives a lane those who work in it
    DrainLane(
            Forwardings forwardings,
            SendForwarding send,
            SettleForwarding settle,
            AtsTraffic traffic,
            Transactions transactions,
            InstantSource clock,
            Pace pace,
            Supplier<Workers> crews) {
        this.forwardings = forwardings;
        this.send = send;
        this.settle = settle;
        this.traffic = traffic;
        this.transactions = transactions;
        this.clock = clock;
        this.pace = pace;
        this.crews = crews;
    }

    /// Returns when nothing is due, when nothing is sent to the account for a while, or soon after `held` turns
    /// false; what is under way is finished first.
    /// @throws IllegalStateException when a row could not even be written; it was left as it is
    public void drain(OrganisationId organisation, AccountName account, BooleanSupplier held) {
        var interrupted = transactions.within(organisation, () -> forwardings.sending(organisation, account));
        interrupted.forEach(row -> settle.interrupted(row, "the node that was sending it stopped"));
        var lane = new Lane(
                organisation,
                account,
                held,
                transactions.within(
                        organisation, () -> traffic.of(organisation, account).orElse(null)));
        try (var workers = crews.get()) {
            while (held.getAsBoolean() && lane.advance(workers)) {
                workers.awaitOne();
                lane.takeStock();
            }
        }
        lane.takeStock();
        lane.report();
    }

    /// One pass through a lane. Only its own thread touches its fields; the workers only put into `done`.
    private final class Lane {
        private final OrganisationId organisation;
        private final AccountName account;
        private final Map<ForwardingId, CandidateId> underWay = new HashMap<>();
        private final Set<ForwardingId> failed = new HashSet<>();
        private final Queue<Done> done = new ConcurrentLinkedQueue<>();
        private final BooleanSupplier held;
        private @Nullable Instant nextSuspect;
        private boolean isAlone;
        private boolean paused;
        private boolean proven;

        Lane(OrganisationId organisation, AccountName account, BooleanSupplier held, @Nullable Traffic traffic) {
            this.organisation = organisation;
            this.account = account;
            this.held = held;
            this.nextSuspect = nextSuspect();
            this.paused = traffic != null && traffic.pausedAt(clock.instant()).isPresent();
            this.proven = traffic == null || !traffic.isUnproven();
        }

        /// Starts what is due, as far as there is room. False when nothing is under way after that.
        boolean advance(Workers workers) {
            if (underWay.isEmpty()) {
                isAlone = false;
            }
            if (isAlone) {
                return true;
            }
            if (paused) {
                return !underWay.isEmpty();
            }
            if (isSuspectDue()) {
                startAlone(workers);
            } else {
                due(room()).forEach(row -> start(row, workers));
            }
            return !underWay.isEmpty();
        }

        /// An account that did not answer last time is tried with one row.
        private int room() {
            return (proven ? pace.parallel() : 1) - underWay.size();
        }

        private boolean isSuspectDue() {
            return nextSuspect != null && !nextSuspect.isAfter(clock.instant());
        }

        /// When everything else has ended: should the row end this node once more, it takes nobody with it.
        private void startAlone(Workers workers) {
            if (underWay.isEmpty()) {
                take(now -> forwardings.dueSuspect(organisation, account, now, failed).stream())
                        .forEach(row -> {
                            isAlone = true;
                            start(row, workers);
                        });
                nextSuspect = nextSuspect();
            }
        }

        private @Nullable Instant nextSuspect() {
            return transactions
                    .within(organisation, () -> forwardings.nextSuspect(organisation, account, failed))
                    .orElse(null);
        }

        private void start(Forwarding row, Workers workers) {
            underWay.put(row.id(), row.candidate());
            workers.start(() -> work(row));
        }

        void takeStock() {
            for (var finished = done.poll(); finished != null; finished = done.poll()) {
                note(finished);
            }
        }

        private void note(Done finished) {
            underWay.remove(finished.row());
            switch (finished.how()) {
                case WELL -> proven = true;
                case HELD -> paused = true;
                case FAILED -> failed.add(finished.row());
            }
        }

        void report() {
            if (!failed.isEmpty()) {
                throw new IllegalStateException(failed.size() + " forwardings could not be worked on; see the log");
            }
        }

        /// Of one person only one at a time, so that the second finds the person whom the first has made.
        private List<Forwarding> due(int room) {
            if (room <= 0) {
                return List.of();
            }
            var except = new HashSet<>(underWay.keySet());
            except.addAll(failed);
            var people = new HashSet<>(underWay.values());
            return take(now -> forwardings.due(organisation, account, now, except, room).stream()
                    .filter(row -> people.add(row.candidate())));
        }

        private List<Forwarding> take(Function<Instant, Stream<Forwarding>> due) {
            return transactions.within(organisation, () -> {
                var now = clock.instant();
                var rows = due.apply(now).map(Forwarding::id).toList();
                return rows.isEmpty() ? List.of() : forwardings.take(organisation, rows, now, pace.afterBreakingOff());
            });
        }

        /// Whatever happens, the lane is told that the row is no longer under way.
        private void work(Forwarding row) {
            var how = How.FAILED;
            try {
                workOn(row, held);
                how = How.WELL;
            } catch (AtsPaused e) {
                how = How.HELD;
            } catch (RuntimeException | Error e) {
                log.atError()
                        .addKeyValue("forwarding", row.id().value())
                        .setCause(e)
                        .log("a forwarding could not be worked on");
            } finally {
                done.add(new Done(row.id(), how));
            }
        }
    }

    private record Done(ForwardingId row, How how) {}

    private enum How {
        WELL,
        /// Nothing is sent to the account for a while; the row was put back.
        HELD,
        FAILED
    }

    private void workOn(Forwarding row, BooleanSupplier held) {
        switch (row.state()) {
            case ForwardingState.Queued queued -> send.send(row, queued, held);
            case ForwardingState.Unconfirmed unconfirmed -> settle.look(row, unconfirmed);
            case ForwardingState.Waiting _,
                    ForwardingState.Sending _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _,
                    ForwardingState.Refused _,
                    ForwardingState.Cancelled _ -> throw new IllegalStateException("not due: " + row.id());
        }
    }
}
