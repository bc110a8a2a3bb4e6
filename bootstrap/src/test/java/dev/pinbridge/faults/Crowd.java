package dev.pinbridge.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Recruiters who accept message requests, whatever happens to the nodes meanwhile: what was not answered is done
/// again at any node, until it was.
final class Crowd implements AutoCloseable {
    private static final int RECRUITERS = 6;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final ConcurrentLinkedQueue<Request> open;
    private final List<Node> nodes;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger allowed;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// One message request of a tenant.
    record Request(Tenant tenant, UUID conversation) {}

    private Crowd(List<Request> requests, List<Node> nodes, int allowed) {
        this.open = new ConcurrentLinkedQueue<>(requests);
        this.nodes = List.copyOf(nodes);
        this.allowed = new AtomicInteger(allowed);
    }

    /// @param allowed how many they accept until [#allow(int)] says more
    static Crowd accepting(List<Request> requests, List<Node> nodes, int allowed, long seed) {
        var crowd = new Crowd(requests, nodes, allowed);
        for (var recruiter = 0; recruiter < RECRUITERS; recruiter++) {
            var random = new Random(seed + recruiter);
            Thread.startVirtualThread(() -> crowd.work(random));
        }
        return crowd;
    }

    /// People of several tenants, in turn.
    static List<Request> mixed(List<List<Request>> ofTenants) {
        var mixed = new ArrayList<Request>();
        var longest = ofTenants.stream().mapToInt(List::size).max().orElse(0);
        for (var index = 0; index < longest; index++) {
            for (var requests : ofTenants) {
                if (index < requests.size()) {
                    mixed.add(requests.get(index));
                }
            }
        }
        return mixed;
    }

    /// People of a tenant with CVs of so many digests.
    static List<Request> seeded(Tenant tenant, int people, int digests) {
        return tenant.seed(people, digests).stream()
                .map(conversation -> new Request(tenant, conversation))
                .toList();
    }

    void allow(int requests) {
        allowed.set(requests);
    }

    int accepted() {
        return accepted.get();
    }

    /// How many answers were lost.
    int again() {
        return again.get();
    }

    private void work(Random random) {
        while (!closed.get()) {
            var request = accepted.get() < allowed.get() ? open.poll() : null;
            if (request == null || !accept(request, random)) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private boolean accept(Request request, Random random) {
        try {
            request.tenant().accept(nodes.get(random.nextInt(nodes.size())), request.conversation());
            accepted.incrementAndGet();
            return true;
        } catch (RuntimeException | AssertionError e) {
            // The node died, or lost its database. Whether it was done is not known, and need not be.
            again.incrementAndGet();
            open.add(request);
            return false;
        }
    }

    @Override
    public void close() {
        closed.set(true);
    }
}
