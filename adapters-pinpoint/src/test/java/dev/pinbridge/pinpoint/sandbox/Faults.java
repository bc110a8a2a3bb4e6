package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/// The faults armed for one company. Several may be armed at once; the one armed first that strikes wins.
public final class Faults {
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
