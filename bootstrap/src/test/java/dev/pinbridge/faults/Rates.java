package dev.pinbridge.faults;

import java.util.List;

/// How densely things happened, by the times at which they did, in milliseconds.
final class Rates {
    private static final long SECOND = 1_000;

    private Rates() {}

    /// The most within any one second.
    static int mostInASecond(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        var most = 0;
        var first = 0;
        for (var last = 0; last < sorted.size(); last++) {
            while (sorted.get(last) - sorted.get(first) >= SECOND) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    /// How many a second, from one moment to another.
    static double between(List<Long> times, long from, long to) {
        var within = times.stream().filter(at -> at >= from && at < to).count();
        return within * (double) SECOND / Math.max(1, to - from);
    }

    /// The value below which this share of all is.
    static long quantile(List<Long> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * share));
    }
}
