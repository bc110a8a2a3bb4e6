package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a company was asked: the last requests in full, and a count of all.
public final class Requests {
    private static final int KEPT = 10_000;

    private final Deque<RecordedRequest> last = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Requests() {}

    /// How often this method and path were asked for; the path is like `/api/v1/jobs`, without a query.
    public synchronized int count(String method, String path) {
        return counts.getOrDefault(method + " " + path, 0);
    }

    public synchronized int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The last ten thousand requests, oldest first.
    public synchronized List<RecordedRequest> all() {
        return List.copyOf(last);
    }

    public synchronized void clear() {
        last.clear();
        counts.clear();
    }

    synchronized void add(RecordedRequest request) {
        counts.merge(request.method() + " " + request.path(), 1, Integer::sum);
        last.addLast(request);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
    }
}
