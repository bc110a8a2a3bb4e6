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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works on everything that is due in an account's lane until nothing is.
///
/// The caller makes sure that only one node does so at a time. A row found in the middle of being sent is therefore
/// one whose node died; whether it arrived is found out by looking.
@UseCase
public final class DrainLane {
    private static final Logger log = LoggerFactory.getLogger(DrainLane.class);
    /// How soon something that became due is seen while something slow is still under way.
    private static final int LOOK_AGAIN_MILLIS = 100;

    /// How long a row is left alone, for each time that work on it broke off.
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final Forwardings forwardings;
    private final SendForwarding send;
    private final SettleForwarding settle;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Pace pace;

    public DrainLane(
            Forwardings forwardings,
            SendForwarding send,
            SettleForwarding settle,
            Transactions transactions,
            InstantSource clock,
            Pace pace) {
        this.forwardings = forwardings;
        this.send = send;
        this.settle = settle;
        this.transactions = transactions;
        this.clock = clock;
        this.pace = pace;
    }

    /// Returns when nothing is due, or soon after `held` turns false; what is under way is finished first.
    /// @throws IllegalStateException when a row could not even be written; it was left as it is
    public void drain(OrganisationId organisation, AccountName account, BooleanSupplier held) {
        var interrupted = transactions.within(organisation, () -> forwardings.sending(organisation, account));
        interrupted.forEach(row -> settle.interrupted(row, "the node that was sending it stopped"));
        var lane = new Lane(organisation, account, held);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (held.getAsBoolean() && lane.advance(workers)) {
                lane.awaitOne();
            }
        }
        lane.report();
    }

    /// One pass through a lane. Only its own thread touches its fields; the workers only put into `done`.
    private final class Lane {
        private final OrganisationId organisation;
        private final AccountName account;
        private final Map<ForwardingId, CandidateId> underWay = new HashMap<>();
        private final Set<ForwardingId> failed = new HashSet<>();
        private final LinkedBlockingQueue<Done> done = new LinkedBlockingQueue<>();
        private final BooleanSupplier held;
        private @Nullable Instant nextSuspect;
        private boolean isAlone;

        Lane(OrganisationId organisation, AccountName account, BooleanSupplier held) {
            this.organisation = organisation;
            this.account = account;
            this.held = held;
            this.nextSuspect = nextSuspect();
        }

        /// Starts what is due, as far as there is room. False when nothing is under way after that.
        boolean advance(Executor workers) {
            if (underWay.isEmpty()) {
                isAlone = false;
            }
            if (isAlone) {
                return true;
            }
            if (isSuspectDue()) {
                startAlone(workers);
            } else {
                due(pace.parallel() - underWay.size()).forEach(row -> start(row, workers));
            }
            return !underWay.isEmpty();
        }

        private boolean isSuspectDue() {
            return nextSuspect != null && !nextSuspect.isAfter(clock.instant());
        }

        /// When everything else has ended: should the row end this node once more, it takes nobody with it.
        private void startAlone(Executor workers) {
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

        private void start(Forwarding row, Executor workers) {
            underWay.put(row.id(), row.candidate());
            workers.execute(() -> work(row));
        }

        void awaitOne() {
            try {
                var finished = done.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                while (finished != null) {
                    underWay.remove(finished.row());
                    if (!finished.well()) {
                        failed.add(finished.row());
                    }
                    finished = done.poll();
                }
            } catch (InterruptedException e) {
                // Told to stop: the workers are waited for by the caller, and `held` is false by then.
                Thread.currentThread().interrupt();
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
                return rows.isEmpty() ? List.of() : forwardings.take(organisation, rows, now, AGAIN);
            });
        }

        /// Whatever happens, the lane is told that the row is no longer under way.
        private void work(Forwarding row) {
            var well = false;
            try {
                workOn(row, held);
                well = true;
            } catch (RuntimeException | Error e) {
                log.atError()
                        .addKeyValue("forwarding", row.id().value())
                        .setCause(e)
                        .log("a forwarding could not be worked on");
            } finally {
                done.add(new Done(row.id(), well));
            }
        }
    }

    private record Done(ForwardingId row, boolean well) {}

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
