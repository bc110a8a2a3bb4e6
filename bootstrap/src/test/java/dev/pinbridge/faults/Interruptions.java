package dev.pinbridge.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// T8: a node ends at each of some points, the first to the k-th time that it is reached, and what comes out is
/// compared with what comes out of an undisturbed run.
record Interruptions(Node node, List<String> points, int hits) {
    Interruptions {
        points = List.copyOf(points);
    }

    /// @param run one run, and what came out of it
    /// @return what came out undisturbed
    <O> O compare(Report report, Function<Revived, O> run) {
        var unreached = new ArrayList<String>();
        var different = new ArrayList<String>();
        var revived = new Revived(node);
        var uninterrupted = run.apply(revived);
        for (var point : points) {
            for (var hit = 1; hit <= hits; hit++) {
                var before = revived.ends();
                node.haltAt(point, hit);
                var outcome = run.apply(revived);
                if (revived.ends() == before) {
                    unreached.add(point + " " + hit);
                    node.disarm();
                }
                if (!outcome.equals(uninterrupted)) {
                    different.add(point + " " + hit + ": " + outcome);
                }
            }
        }
        report.metric("points", points.size())
                .metric("runs", points.size() * hits)
                .metric("halts", revived.ends())
                .metric("unreached", unreached)
                .metric("different", different)
                .metric("uninterrupted", uninterrupted)
                .check("all points were reached", unreached.isEmpty())
                .check("all runs came out the same", different.isEmpty());
        return uninterrupted;
    }
}
