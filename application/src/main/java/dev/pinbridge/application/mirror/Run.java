package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.History;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.SyncRun;
import dev.pinbridge.domain.mirror.SyncRunType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The reading that goes on, or has just come to its end.
///
/// @param endedAt null while it goes on
record Run(SyncRunType type, Instant startedAt, @Nullable Instant endedAt) {
    static Run firstImport(Instant startedAt) {
        return new Run(SyncRunType.FIRST_IMPORT, startedAt, null);
    }

    static Run look(Instant startedAt) {
        return new Run(SyncRunType.LOOK, startedAt, null);
    }

    /// A list of everything may be the first.
    static Run sweep(KindMirror mirror, Instant startedAt) {
        return mirror.history() instanceof History.Listing listing
                ? firstImport(listing.startedAt())
                : new Run(SyncRunType.SWEEP, startedAt, null);
    }

    /// One that came to nothing.
    static SyncRun failed(KindMirror mirror, Instant now, String trouble) {
        var type = mirror.history().isComplete() ? SyncRunType.LOOK : SyncRunType.FIRST_IMPORT;
        return new SyncRun(mirror.organisation(), mirror.account(), mirror.kind(), type, now, 0, 0, now, trouble);
    }

    Run ended(Instant at) {
        return new Run(type, startedAt, at);
    }

    /// What it has brought since the last part.
    SyncRun part(KindMirror mirror, long changed, long removed) {
        return new SyncRun(
                mirror.organisation(),
                mirror.account(),
                mirror.kind(),
                type,
                startedAt,
                changed,
                removed,
                endedAt,
                null);
    }
}
