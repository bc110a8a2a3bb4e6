package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.SyncRun;
import dev.pinbridge.domain.mirror.SyncRunType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One time that records were read, as the schema shows it.
record SyncRunView(
        RecordKind kind,
        SyncRunType type,
        Instant startedAt,
        @Nullable Instant endedAt,
        int changedCount,
        int removedCount,
        @Nullable String trouble) {
    static SyncRunView of(SyncRun run) {
        return new SyncRunView(
                run.kind(),
                run.type(),
                run.startedAt(),
                run.endedAt(),
                Math.toIntExact(run.changed()),
                Math.toIntExact(run.removed()),
                run.trouble());
    }
}
