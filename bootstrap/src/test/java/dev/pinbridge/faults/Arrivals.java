package dev.pinbridge.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// When applicants are first seen in the mirror.
final class Arrivals implements AutoCloseable {
    private static final long GLANCE = 200;

    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Thread watch;
    private volatile boolean isOver;

    private Arrivals(Bench bench, Tenant tenant) {
        this.watch = Thread.ofVirtual().name("arrivals").start(() -> {
            while (!isOver) {
                var there = bench.ledger()
                        .list(
                                row -> row.getString(1),
                                "select email from mirrored_application where organisation_id = ?"
                                        + " and email like 'applicant-%'",
                                tenant.organisation());
                var now = System.currentTimeMillis();
                new HashSet<>(there).forEach(email -> seen.putIfAbsent(email, now));
                Moments.pass(GLANCE);
            }
        });
    }

    static Arrivals watching(Bench bench, Tenant tenant) {
        return new Arrivals(bench, tenant);
    }

    /// How many milliseconds after these moments each of them was seen; those who never were, or went before, are
    /// left out.
    List<Long> after(Map<String, Long> moments) {
        return moments.entrySet().stream()
                .flatMap(moment -> Stream.ofNullable(seen.get(moment.getKey())).map(at -> at - moment.getValue()))
                .toList();
    }

    @Override
    public void close() {
        isOver = true;
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
