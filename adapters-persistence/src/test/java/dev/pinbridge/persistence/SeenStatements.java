package dev.pinbridge.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.conf.SettingsTools;
import org.jooq.impl.DSL;

/// Remembers, while somebody wants to know, what was sent to the database, with `$1` and so on for its values.
final class SeenStatements implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    private final transient Queue<String> seen = new ConcurrentLinkedQueue<>();
    private volatile boolean looking;

    @Override
    public void executeStart(ExecuteContext context) {
        var query = context.query();
        if (looking && query != null) {
            var settings = SettingsTools.clone(context.settings()).withRenderNamedParamPrefix("$");
            seen.add(DSL.using(context.configuration().derive(settings)).renderNamedParams(query));
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
