package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.DirectEvents;
import dev.pinbridge.application.Reaction;
import dev.pinbridge.application.Stores;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.candidates.AttachCv;
import dev.pinbridge.application.conversations.AcceptMessageRequest;
import dev.pinbridge.application.directory.SignIn;
import dev.pinbridge.application.forwarding.Experiment.Recklessness;
import dev.pinbridge.application.integration.ConnectAts;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.integration.DisconnectAts;
import dev.pinbridge.application.positions.LinkPosition;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.integration.IntegrationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One process of the service: all use cases over the shared stores and its own line to the ATS, and the part of
/// the queue that works in the lane. It may die or be stopped wherever it waits for something outside of itself.
final class SimulatedNode {
    private static final Duration SHORTEST_DELAY = Duration.ofSeconds(5);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    private final Simulation simulation;
    private final Turnstile turnstile;
    private final SimulatedQueue queue;
    private final Stores stores;
    private final OrganisationId organisation;
    private final DrainLane drainLane;
    final Transactions transactions;
    final Turnstile.Machine machine;

    final SignIn signIn;
    final ConnectAts connectAts;
    final DisconnectAts disconnectAts;
    final LinkPosition linkPosition;
    final AttachCv attachCv;
    final AcceptMessageRequest acceptMessageRequest;
    final ForwardCandidate forwardCandidate;
    final CancelForwarding cancelForwarding;

    SimulatedNode(String name, Simulation simulation, Experiment experiment) {
        this.simulation = simulation;
        this.turnstile = simulation.turnstile;
        this.queue = simulation.queue;
        this.stores = simulation.stores;
        this.organisation = simulation.organisation();
        this.machine = new Turnstile.Machine(name);
        this.transactions = new DatabaseConnection();
        var clock = turnstile;
        var pace = experiment.pace();
        var line = simulation.ats.from(this);
        var applications = experiment.applications().apply(line);
        var forwardings = experiment.forwardings().apply(stores.forwardings());
        List<Reaction<?>> reactions = new ArrayList<>();
        Events events = event -> new DirectEvents(reactions).publish(event);
        var ledger = new Ledger(
                forwardings,
                stores.integrations(),
                stores.organisations(),
                queue,
                events,
                () -> new ForwardingId(id()),
                clock);
        var waiting = new WaitingRows(forwardings, ledger, events, clock);
        reactions.add(new ForwardOnStart(stores.forwardingRules(), stores.positions(), ledger));
        reactions.add(new ReleaseOnConnect(waiting, queue));
        reactions.add(new ReleaseOnRegain(waiting, queue));
        reactions.add(new ReleaseOnPlanChange(waiting, stores.integrations()));
        reactions.add(new ReleaseOnCandidateChange(forwardings, waiting));
        reactions.add(new ReleaseOnLink(forwardings, ledger));

        var current = new CurrentAts(stores.integrations(), stores.apiKeys(), transactions, events, clock);
        signIn = new SignIn(stores.organisations(), stores.people(), transactions, events, clock);
        connectAts = new ConnectAts(
                stores.integrations(),
                stores.apiKeys(),
                line,
                transactions,
                events,
                () -> new IntegrationId(id()),
                clock);
        disconnectAts = new DisconnectAts(
                stores.integrations(), stores.apiKeys(), stores.accountRecords(), transactions, events, clock);
        linkPosition = new LinkPosition(stores.positions(), current, line, transactions, events, clock);
        attachCv = new AttachCv(stores.candidates(), stores.documents(), transactions, events);
        acceptMessageRequest = new AcceptMessageRequest(stores.conversations(), transactions, events, clock);
        forwardCandidate = new ForwardCandidate(
                stores.conversations(),
                stores.positions(),
                stores.integrations(),
                forwardings,
                ledger,
                new Handover(forwardings, ledger),
                transactions);

        cancelForwarding = new CancelForwarding(forwardings, ledger, transactions);
        var writer = new LedgerWriter(forwardings, transactions, events, clock);
        var earlier = new EarlierApplications(applications);
        var holding = new Holding(
                forwardings,
                stores.integrations(),
                stores.organisations(),
                stores.positions(),
                stores.candidates(),
                stores.jobAnswers(),
                transactions,
                events);
        var settle =
                new SettleForwarding(current, earlier, stores.candidates(), transactions, holding, writer, clock, pace);
        var dossiers = new Dossiers(
                stores.candidates(), stores.documents(), stores.jobAnswers(), stores.forwardingRules(), transactions);
        var preparation = new Preparation(dossiers, stores.organisations(), current, line, earlier, transactions);
        var send = new SendForwarding(
                preparation,
                experiment.intake().apply(line),
                earlier,
                current,
                settle,
                holding,
                writer,
                clock,
                pace,
                simulation.random);
        drainLane = new DrainLane(forwardings, send, settle, stores.traffic(), transactions, clock, pace, Crew::new);
    }

    private UUID id() {
        return new UUID(simulation.random.nextLong(), simulation.random.nextLong());
    }

    /// A place where others may go on, and where this node may die or be stopped.
    void pass() {
        simulation.strike(this);
        turnstile.pause(Duration.ofNanos(1000L * simulation.random.nextInt(4000)));
    }

    /// Between the last look at the lane and the request's leaving no time passes, if not by an experiment. But
    /// this node may die there.
    void beforeLeaving() {
        if (simulation.allows(Recklessness.STOPS_BEFORE_LEAVING)) {
            pass();
        } else {
            simulation.strikeDead(this);
            turnstile.dieIfDead();
        }
    }

    boolean isAlive() {
        return !machine.isDead();
    }

    @Override
    public String toString() {
        return machine.toString();
    }

    /// Looks for work in the lane for as long as it lives.
    void work() {
        while (true) {
            queue.awaitChance();
            turnstile.pause(Duration.ofMillis(simulation.random.nextInt(1000)));
            queue.pick().ifPresent(this::drain);
        }
    }

    private void drain(SimulatedQueue.Lease lease) {
        simulation.witness.note("%s works in the lane", this);
        var heart = new Heart(lease);
        var beating = turnstile.start(machine, heart::beat);
        try {
            drainLane.drain(organisation, Simulation.ACCOUNT, heart);
            conclude(lease);
        } catch (RuntimeException e) {
            simulation.witness.note("%s fails in the lane: %s", this, e);
            retry(lease);
        } finally {
            heart.stop();
            turnstile.wake(beating);
        }
    }

    /// As the queue does it: what is due is looked for in the same transaction that ends the work.
    private void conclude(SimulatedQueue.Lease lease) {
        try {
            transactions.run(
                    organisation,
                    () -> nextDue().ifPresentOrElse(next -> again(lease, next, 0), () -> queue.end(lease)));
        } catch (DatabaseGone e) {
            // The lane stays this node's in name, and another one's after a lease.
            simulation.witness.note("%s could not say that it has ended", this);
        }
    }

    /// A row that is being sent is somebody else's who lost the lane, since everybody here has ended.
    private Optional<Instant> nextDue() {
        var forwardings = stores.forwardings();
        return forwardings.sending(organisation, Simulation.ACCOUNT).isEmpty()
                ? forwardings.nextDue(organisation, Simulation.ACCOUNT, Set.of())
                : Optional.of(turnstile.instant());
    }

    private void again(SimulatedQueue.Lease lease, Instant next, int failures) {
        var now = turnstile.instant();
        queue.again(lease, next.isBefore(now) ? now : next, failures);
    }

    private void retry(SimulatedQueue.Lease lease) {
        pass();
        var delay = SHORTEST_DELAY.multipliedBy(1L << Math.min(lease.failures(), 10));
        var bounded = delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
        again(lease, turnstile.instant().plus(bounded), lease.failures() + 1);
    }

    /// Says every now and then that this node still holds the lane, and knows when it has not been able to.
    private final class Heart implements BooleanSupplier {
        private final SimulatedQueue.Lease lease;
        private Instant lastBeat;
        private boolean missed;
        private boolean stopped;

        Heart(SimulatedQueue.Lease lease) {
            this.lease = lease;
            this.lastBeat = turnstile.instant();
        }

        void beat() {
            while (!stopped) {
                turnstile.pause(SimulatedQueue.HEARTBEAT);
                if (!stopped) {
                    missed = simulation.databaseFails() || !queue.hear(lease);
                    lastBeat = missed ? lastBeat : turnstile.instant();
                }
            }
        }

        void stop() {
            stopped = true;
        }

        @Override
        public boolean getAsBoolean() {
            var late = SimulatedQueue.HEARTBEAT.multipliedBy(5).dividedBy(4);
            return simulation.allows(Recklessness.BELIEVES_TO_HOLD_THE_LANE)
                    || (!missed && !lastBeat.plus(late).isBefore(turnstile.instant()));
        }
    }

    /// The workers of a lane, as threads of this machine.
    private final class Crew implements Workers {
        private final Turnstile.Walker foreman = turnstile.me();
        private int working;

        @Override
        public void start(Runnable work) {
            working++;
            turnstile.start(machine, () -> {
                try {
                    work.run();
                } finally {
                    working--;
                    turnstile.wake(foreman);
                }
            });
        }

        @Override
        public void awaitOne() {
            turnstile.pause(Duration.ofMillis(500));
        }

        @Override
        public void close() {
            while (working > 0 && isAlive()) {
                turnstile.pause(Turnstile.FOREVER);
            }
        }
    }

    /// A transaction failed because of the database, which says nothing about whether it was committed.
    static final class DatabaseGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DatabaseGone() {
            super("the database is gone");
        }
    }

    /// Transactions of this node. In between others go on; inside nobody does, as all of them want the same
    /// organisation.
    private final class DatabaseConnection implements Transactions {
        @Override
        public <T> T within(OrganisationId of, Supplier<T> work) {
            if (simulation.transactions.isActive()) {
                return simulation.transactions.within(of, work);
            }
            pass();
            var fault = simulation.databaseFails();
            if (fault && simulation.random.nextBoolean()) {
                throw new DatabaseGone();
            }
            var result = simulation.transactions.within(of, () -> {
                var done = work.get();
                simulation.witness.committing(SimulatedNode.this, of, stores.forwardings(), simulation.pace());
                return done;
            });
            pass();
            if (fault) {
                throw new DatabaseGone();
            }
            return result;
        }
    }
}
