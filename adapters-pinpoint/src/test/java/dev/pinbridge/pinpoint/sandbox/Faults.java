package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/// The faults armed for one company. Several may be armed at once; the one armed first that strikes wins.
public final class Faults {
    private static final long ONE_SECOND = 1_000_000_000L;

    private final List<Armed> armed = new CopyOnWriteArrayList<>();

    Faults() {}

    /// The next request of this kind fails, then all is well again.
    public void next(Operation operation, Fault fault) {
        next(1, operation, fault);
    }

    public void next(int times, Operation operation, Fault fault) {
        var left = new int[] {times};
        arm(operation, fault, () -> left[0]-- > 0);
    }

    /// Every n-th request of this kind fails: with 3, the third, the sixth and so on.
    public void everyNth(int n, Operation operation, Fault fault) {
        var seen = new int[1];
        arm(operation, fault, () -> ++seen[0] % n == 0);
    }

    /// Each request of this kind fails with this probability; the same seed gives the same sequence.
    public void randomly(double probability, long seed, Operation operation, Fault fault) {
        var random = new Random(seed);
        arm(operation, fault, () -> random.nextDouble() < probability);
    }

    /// Within any one second only so many requests of this kind are served; each one more fails.
    public void beyondRate(int perSecond, Operation operation, Fault fault) {
        var served = new ArrayDeque<Long>();
        arm(operation, fault, () -> {
            var now = System.nanoTime();
            served.removeIf(at -> now - at >= ONE_SECOND);
            return served.size() >= perSecond || !served.add(now);
        });
    }

    /// Every request of this kind fails until [#clear()].
    public void always(Operation operation, Fault fault) {
        arm(operation, fault, () -> true);
    }

    public void clear() {
        armed.clear();
    }

    Optional<Fault> strike(Operation operation) {
        return armed.stream()
                .filter(candidate -> candidate.operation.covers(operation) && candidate.strikes())
                .map(Armed::fault)
                .findFirst();
    }

    private void arm(Operation operation, Fault fault, BooleanSupplier trigger) {
        armed.add(new Armed(operation, fault, trigger));
    }

    private record Armed(Operation operation, Fault fault, BooleanSupplier trigger) {
        synchronized boolean strikes() {
            return trigger.getAsBoolean();
        }
    }
}
