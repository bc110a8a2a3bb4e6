package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.MirrorProgress;
import dev.pinbridge.domain.mirror.Scope;
import java.time.Instant;
import java.util.List;

/// The mirror of an account, as the schema shows it.
///
/// @param at when it was so
record AtsMirrorView(MirrorProgress progress, Instant at) {
    static List<AtsMirrorView> all(List<MirrorProgress> mirrors, Instant at) {
        return mirrors.stream().map(mirror -> new AtsMirrorView(mirror, at)).toList();
    }

    public String account() {
        return progress.mirror().account().value();
    }

    public boolean hasRestrictedJobs() {
        return progress.mirror().scope() == Scope.ALL_JOBS;
    }

    public boolean isFirstImportComplete() {
        return progress.isComplete();
    }

    public List<MirroredKindView> kinds() {
        return progress.kinds().stream()
                .map(kind -> new MirroredKindView(kind, at))
                .toList();
    }
}
