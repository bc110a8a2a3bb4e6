package dev.pinbridge.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/// Remembers, while somebody wants to know, what was sent to the database, with its values in it.
final class SeenStatements implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    private final transient Queue<String> seen = new ConcurrentLinkedQueue<>();
    private volatile boolean looking;

    @Override
    public void executeStart(ExecuteContext context) {
        var query = context.query();
        if (looking && query != null) {
            seen.add(context.dsl().renderInlined(query));
        }
    }

    List<String> during(Runnable work) {
        seen.clear();
        looking = true;
        try {
            work.run();
        } finally {
            looking = false;
        }
        return new ArrayList<>(seen);
    }
}
