package dev.pinbridge.pinpoint.http;

import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.PauseReason;
import dev.pinbridge.domain.integration.Turns;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// This node's way to one account. It asks for turns, a few at a time, and hands them out; it notices when the
/// account does not answer; and it tells the other nodes, through the pace they share, what to wait for. Moments
/// are those of [System#nanoTime()], since nodes' clocks differ.
final class Door {
    private static final Logger log = LoggerFactory.getLogger(Door.class);
    /// A pause this short is waited out; who meets a longer one is told so at once.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SharedPace pace;
    private final CircuitBreaker circuit;
    private final InstantSource clock;

    /// Guards what follows. Held while turns are asked for, so that several who come at once ask once.
    private final ReentrantLock lock = new ReentrantLock();

    private final Deque<Long> turns = new ArrayDeque<>();
    private long apart;
    /// When the last request began, or will.
    private long last = System.nanoTime() - Duration.ofDays(1).toNanos();

    /// Before these moments, asking is of no use.
    private long backgroundFrom = System.nanoTime();

    private long everybodyFrom = backgroundFrom;
    private int successes;

    /// Whether a request may begin.
    sealed interface Entry {
        /// Now.
        /// @param probe whether it is the one that finds out whether the account answers again
        record Open(long at, boolean probe) implements Entry {}

        record Shut(Pause pause) implements Entry {}
    }

    private sealed interface Step {
        record Go(long at, boolean probe) implements Step {}

        record AskAgain(long at) implements Step {}

        record Stop(Pause pause) implements Step {}
    }

    Door(SharedPace pace, CircuitBreaker circuit, InstantSource clock) {
        this.pace = pace;
        this.circuit = circuit;
        this.clock = clock;
        circuit.getEventPublisher().onStateTransition(event -> {
            if (event.getStateTransition().getToState() == CircuitBreaker.State.OPEN) {
                pause(pace::notAnswering);
            }
        });
    }

    /// Waits for the next turn.
    Entry enter(Haste haste) throws InterruptedException {
        while (true) {
            switch (step(haste)) {
                case Step.Go(var at, var probe) -> {
                    sleepUntil(at);
                    if (isPermitted(probe)) {
                        apartFromTheLast();
                        return new Entry.Open(System.nanoTime(), probe);
                    }
                }
                case Step.AskAgain(var at) -> sleepUntil(at);
                case Step.Stop(var pause) -> {
                    return new Entry.Shut(pause);
                }
            }
        }
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        var left = moment - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    /// Several that wake up late do not begin together: what they are late by, the next ones are late by, too.
    private void apartFromTheLast() throws InterruptedException {
        long begin;
        lock.lockInterruptibly();
        try {
            var now = System.nanoTime();
            begin = last + apart - now > 0 ? last + apart : now;
            last = begin;
        } finally {
            lock.unlock();
        }
        sleepUntil(begin);
    }

    /// A turn is of no use any more when the account was paused while it was waited for.
    private boolean isPermitted(boolean probe) {
        if (probe) {
            if (circuit.getState() == CircuitBreaker.State.OPEN) {
                circuit.transitionToHalfOpenState();
            }
            return true;
        }
        lock.lock();
        try {
            return everybodyFrom - System.nanoTime() <= 0;
        } finally {
            lock.unlock();
        }
    }

    private Step step(Haste haste) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var now = System.nanoTime();
            forgetMissed(now);
            var turn = turns.poll();
            if (turn != null) {
                return new Step.Go(turn, false);
            }
            return haste == Haste.BACKGROUND && backgroundFrom - now > 0
                    ? new Step.AskAgain(backgroundFrom)
                    : ask(haste);
        } finally {
            lock.unlock();
        }
    }

    /// A turn that was not taken in its time is not made up for.
    private void forgetMissed(long now) {
        while (!turns.isEmpty() && turns.element() + apart - now < 0) {
            turns.remove();
        }
    }

    private Step ask(Haste haste) {
        var turns = pace.reserve(haste, successes);
        successes = 0;
        var now = System.nanoTime();
        return switch (turns) {
            case Turns.Granted granted -> granted(granted, now);
            case Turns.Probe(var after) -> new Step.Go(now + after.toNanos(), true);
            case Turns.NotYet(var after) -> notYet(haste, after, now);
            case Turns.Paused(var pause, var after) -> paused(pause, after, now);
        };
    }

    private Step granted(Turns.Granted granted, long now) {
        if (circuit.getState() == CircuitBreaker.State.OPEN) {
            // Another node found that it answers again.
            circuit.transitionToClosedState();
        }
        apart = granted.apart().toNanos();
        for (var i = 0; i < granted.count(); i++) {
            turns.add(now + granted.after().toNanos() + i * apart);
        }
        // As far as this node knows; asking before that is in vain.
        backgroundFrom = now
                + granted.after()
                        .plus(granted.apart().multipliedBy(granted.count()))
                        .minus(Haste.BACKGROUND.horizon())
                        .toNanos();
        return new Step.Go(turns.remove(), false);
    }

    private Step notYet(Haste haste, Duration after, long now) {
        return switch (haste) {
            case BACKGROUND -> {
                backgroundFrom = now + after.toNanos();
                yield new Step.AskAgain(backgroundFrom);
            }
            case PERSON ->
                new Step.Stop(
                        new Pause(PauseReason.ASKED_TO_WAIT, clock.instant().plus(after)));
        };
    }

    private Step paused(Pause pause, Duration after, long now) {
        turns.clear();
        everybodyFrom = now + after.toNanos();
        return after.compareTo(PATIENCE) <= 0 ? new Step.AskAgain(everybodyFrom) : new Step.Stop(pause);
    }

    /// Learns from what came of the exchange; whatever goes wrong with that, what came of it counts.
    Exchange leave(Entry.Open entry, Exchange exchange) {
        try {
            learn(entry, exchange);
        } catch (RuntimeException e) {
            log.atWarn().setCause(e).log("what came of a request could not be told to the other nodes");
        }
        return exchange;
    }

    private void learn(Entry.Open entry, Exchange exchange) {
        var took = System.nanoTime() - entry.at();
        switch (exchange) {
            case Exchange.Answered(var answer)
            when answer.status() / 100 == 5 -> failed(took, "Pinpoint has trouble of its own");
            case Exchange.Answered(var answer) -> {
                circuit.onSuccess(took, TimeUnit.NANOSECONDS);
                if (answer.status() == 429) {
                    var retryAfter = RetryAfter.of(answer, clock.instant());
                    pause(() -> pace.slowDown(Duration.ofNanos(took), retryAfter));
                } else {
                    answered(entry.probe());
                }
            }
            case Exchange.NotReached(var why) -> failed(took, why);
            case Exchange.NoAnswer(var why) -> failed(took, why);
            case Exchange.BrokenOff _ -> {
                // Nothing is known of the account.
            }
            case Exchange.Held _ -> throw new IllegalStateException("an exchange passes one gate only");
        }
    }

    private void failed(long took, String why) {
        if (!Thread.currentThread().isInterrupted()) {
            circuit.onError(took, TimeUnit.NANOSECONDS, new IllegalStateException(why));
        }
    }

    private void answered(boolean probe) {
        lock.lock();
        try {
            successes++;
        } finally {
            lock.unlock();
        }
        if (probe) {
            pace.answering();
        }
    }

    /// From now on nobody enters without asking, and successes from before do not count.
    private void pause(Supplier<Duration> tell) {
        lock.lock();
        try {
            turns.clear();
            successes = 0;
            everybodyFrom = System.nanoTime() + tell.get().toNanos();
        } finally {
            lock.unlock();
        }
    }
}
