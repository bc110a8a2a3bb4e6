package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.MirrorProgress;
import java.time.Instant;
import java.util.List;

/// Every mirror of an organisation, as the schema shows it.
record AtsMirrorReport(List<AtsMirrorView> mirrors) {
    AtsMirrorReport {
        mirrors = List.copyOf(mirrors);
    }

    static AtsMirrorReport of(List<MirrorProgress> mirrors, Instant at) {
        return new AtsMirrorReport(AtsMirrorView.all(mirrors, at));
    }
}
