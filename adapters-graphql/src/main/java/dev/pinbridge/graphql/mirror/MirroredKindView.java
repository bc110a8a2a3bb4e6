package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.KindProgress;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.Looks;
import dev.pinbridge.domain.mirror.RecordKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mirror of a kind, as the schema shows it.
///
/// @param at when it was so
record MirroredKindView(KindProgress progress, Instant at) {
    public RecordKind kind() {
        return progress.kind();
    }

    public MirrorStatus status() {
        return MirrorStatus.of(progress);
    }

    public int recordCount() {
        return Math.toIntExact(progress.counts().records());
    }

    public int unreadableCount() {
        return Math.toIntExact(progress.counts().aside());
    }

    public List<UnreadableRecord> unreadable() {
        return progress.unreadable().stream().map(UnreadableRecord::of).toList();
    }

    public @Nullable Integer importedCount() {
        return progress.read().map(Math::toIntExact).orElse(null);
    }

    public @Nullable Integer totalCount() {
        return progress.total().map(Math::toIntExact).orElse(null);
    }

    public @Nullable Double recordsPerSecond() {
        return progress.rate(at).orElse(null);
    }

    public @Nullable Instant startedAt() {
        return progress.startedAt().orElse(null);
    }

    public @Nullable Instant finishedAt() {
        return progress.finishedAt().orElse(null);
    }

    public @Nullable Instant estimatedEndAt() {
        return progress.estimatedEnd(at).orElse(null);
    }

    public @Nullable Instant lastLookAt() {
        var looks = looks();
        return looks == null ? null : looks.lastAt();
    }

    public @Nullable Instant lastChangeAt() {
        var looks = looks();
        return looks == null ? null : looks.changedAt();
    }

    public @Nullable Instant nextLookAt() {
        var looks = looks();
        return looks == null || !progress.isComplete() ? null : looks.dueAt();
    }

    public @Nullable String trouble() {
        var problem = problem();
        return problem == null ? null : problem.what();
    }

    public @Nullable Instant troubledAt() {
        var problem = problem();
        return problem == null ? null : problem.since();
    }

    private @Nullable Looks looks() {
        return progress.mirror() == null ? null : progress.mirror().looks();
    }

    private KindMirror.@Nullable Trouble problem() {
        return progress.mirror() == null ? null : progress.mirror().trouble();
    }
}
