package dev.pinbridge.application.forwarding;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Lets one thread go on at a time, in the order of a clock of its own: whoever pauses hands over to the one
/// whose time comes next. So what many threads do depends on nothing but how long each of them pauses.
final class Turnstile implements InstantSource {
    static final Instant BEGINNING = Instant.parse("2026-11-22T09:00:00Z");
    /// Longer than any simulation.
    static final Duration FOREVER = Duration.ofDays(3650);

    private final PriorityQueue<Turn> turns = new PriorityQueue<>();
    private final List<Walker> waiting = new ArrayList<>();
    private long now;
    private long numbers;
    private @Nullable Walker current;
    private @Nullable Thread keeper;
    private volatile boolean deserted;
    private boolean closing;
    private @Nullable Throwable broken;

    /// A process: what happens to it happens to all threads in it.
    static final class Machine {
        private final String name;
        private boolean dead;
        private long stoppedUntil;

        Machine(String name) {
            this.name = name;
        }

        boolean isDead() {
            return dead;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// Thrown in every thread of a machine that died, wherever it is, and again whatever it tries next.
    static final class Died extends Error {
        private static final long serialVersionUID = 1L;

        Died() {
            super("this machine is dead", null, false, false);
        }
    }

    /// A thread that goes through the turnstile.
    final class Walker {
        private final Machine machine;
        private final Thread thread;
        private @Nullable Turn turn;
        private volatile boolean allowed;
        private boolean started;

        Walker(Machine machine, Runnable work) {
            this.machine = machine;
            this.thread = Thread.ofVirtual().unstarted(() -> {
                try {
                    work.run();
                } catch (Died _) {
                    // As it should.
                } catch (RuntimeException | Error e) {
                    breakOff(e);
                } finally {
                    waiting.remove(this);
                    handOver(null);
                }
            });
        }

        private void go() {
            if (started) {
                allowed = true;
                LockSupport.unpark(thread);
            } else {
                started = true;
                thread.start();
            }
        }

        private void await() {
            while (!allowed) {
                LockSupport.park(this);
            }
            allowed = false;
        }
    }

    private static final class Turn implements Comparable<Turn> {
        private final long at;
        private final long number;
        private final @Nullable Walker walker;
        private final @Nullable Runnable event;
        private boolean dropped;

        Turn(long at, long number, @Nullable Walker walker, @Nullable Runnable event) {
            this.at = at;
            this.number = number;
            this.walker = walker;
            this.event = event;
        }

        @Override
        public int compareTo(Turn other) {
            var byTime = Long.compare(at, other.at);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    @Override
    public Instant instant() {
        return BEGINNING.plusNanos(now * 1000);
    }

    Duration elapsed() {
        return Duration.ofNanos(now * 1000);
    }

    /// Starts a thread in a machine; its turn comes next.
    Walker start(Machine machine, Runnable work) {
        var walker = new Walker(machine, work);
        waiting.add(walker);
        walker.turn = enqueue(0, walker, null);
        return walker;
    }

    /// Something that happens by itself, at once as seen by everybody. It must not pause.
    void in(Duration delay, Runnable event) {
        if (!closing) {
            enqueue(micros(delay), null, event);
        }
    }

    /// Lets the others go on until then.
    void pause(Duration time) {
        var me = me();
        me.turn = enqueue(micros(time), me, null);
        handOver(me);
        dieIfDead();
    }

    void dieIfDead() {
        if (me().machine.dead) {
            throw new Died();
        }
    }

    Walker me() {
        if (current == null) {
            throw new IllegalStateException("not a thread of the simulation");
        }
        return current;
    }

    /// Ends the pause of somebody who pauses.
    void wake(Walker walker) {
        var turn = walker.turn;
        if (turn != null && turn.at > now) {
            turn.dropped = true;
            walker.turn = enqueue(0, walker, null);
        }
    }

    void kill(Machine machine) {
        machine.dead = true;
        machine.stoppedUntil = 0;
        List.copyOf(waiting).stream()
                .filter(walker -> walker.machine == machine)
                .forEach(this::wake);
    }

    /// Nothing in the machine goes on until then; it does not notice.
    void stop(Machine machine, Duration time) {
        machine.stoppedUntil = Math.max(machine.stoppedUntil, now + micros(time));
    }

    /// Nothing happens any more: every machine dies, and [#run] returns when all threads have ended.
    void close() {
        closing = true;
        turns.removeIf(turn -> turn.event != null);
        List.copyOf(waiting).forEach(walker -> kill(walker.machine));
    }

    boolean isClosing() {
        return closing;
    }

    /// Goes on until nobody waits any more.
    void run() {
        keeper = Thread.currentThread();
        handOver(null);
        while (!deserted) {
            LockSupport.park(this);
        }
        if (broken != null) {
            throw new IllegalStateException("the simulation is broken", broken);
        }
    }

    private Turn enqueue(long delay, @Nullable Walker walker, @Nullable Runnable event) {
        var turn = new Turn(now + delay, numbers++, walker, event);
        turns.add(turn);
        return turn;
    }

    private void handOver(@Nullable Walker me) {
        current = null;
        var next = next();
        current = next;
        if (next == null) {
            deserted = true;
            LockSupport.unpark(keeper);
        } else if (next != me) {
            next.go();
        }
        if (me != null && next != me) {
            me.await();
        }
    }

    private @Nullable Walker next() {
        for (var turn = turns.poll(); turn != null; turn = turns.poll()) {
            if (turn.dropped) {
                continue;
            }
            var walker = turn.walker;
            if (walker != null && walker.machine.stoppedUntil > turn.at) {
                walker.turn = enqueue(walker.machine.stoppedUntil - now, walker, null);
                continue;
            }
            now = Math.max(now, turn.at);
            if (walker != null) {
                return walker;
            }
            if (turn.event != null) {
                happen(turn.event);
            }
        }
        return null;
    }

    private void happen(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException | Error e) {
            breakOff(e);
        }
    }

    /// A mistake of the simulation's own.
    private void breakOff(Throwable mistake) {
        broken = mistake;
        close();
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1000;
    }
}
