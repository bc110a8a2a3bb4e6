package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.SyncRun;
import dev.pinbridge.domain.mirror.SyncRuns;
import dev.pinbridge.domain.mirror.Unreadable;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps what was read of a kind and how far the reading has come, both or neither. Used by one thread.
final class MirrorWriter {
    private final Transactions transactions;
    private final KindMirrors mirrors;
    private final MirroredRecords records;
    private final SyncRuns runs;
    private final InstantSource clock;
    private KindMirror mirror;

    /// @param mirror as stored, or about to begin
    MirrorWriter(
            Transactions transactions,
            KindMirrors mirrors,
            MirroredRecords records,
            SyncRuns runs,
            InstantSource clock,
            KindMirror mirror) {
        this.mirror = mirror;
        this.transactions = transactions;
        this.mirrors = mirrors;
        this.records = records;
        this.runs = runs;
        this.clock = clock;
    }

    /// As stored.
    KindMirror mirror() {
        return mirror;
    }

    /// @throws MirrorLost when somebody else has gone on from where this one started
    void write(KindMirror next) {
        mirror = transactions.within(next.organisation(), () -> step(next));
    }

    /// With something for the history of runs.
    /// @throws MirrorLost when somebody else has gone on from where this one started
    void write(KindMirror next, SyncRun noted) {
        mirror = transactions.within(next.organisation(), () -> {
            var stored = step(next);
            runs.note(noted);
            return stored;
        });
    }

    /// @return whether anything was not as it was
    /// @throws MirrorLost when somebody else has gone on from where this one started
    boolean write(KindMirror next, Run run, AtsPage page) {
        var contents = page.contents().get();
        return write(next, run, contents.records(), contents.unreadable(), List.of());
    }

    /// @param gone the keys of records that are no longer at the ATS
    /// @return whether anything was not as it was
    /// @throws MirrorLost when somebody else has gone on from where this one started
    boolean write(
            KindMirror next,
            Run run,
            List<MirroredRecord> read,
            Collection<Unreadable> unreadable,
            Collection<String> gone) {
        var written = transactions.within(next.organisation(), () -> {
            var stored = step(next);
            var now = clock.instant();
            var changed = records.save(next.organisation(), next.account(), read, now);
            records.keepAside(next.organisation(), next.account(), next.kind(), unreadable, now);
            var removed = records.remove(next.organisation(), next.account(), next.kind(), gone);
            if (changed + removed > 0 || run.endedAt() != null) {
                runs.note(run.part(stored, changed, removed));
            }
            return new Written(stored, changed + removed > 0);
        });
        mirror = written.mirror();
        return written.changed();
    }

    private record Written(KindMirror mirror, boolean changed) {}

    private KindMirror step(KindMirror next) {
        var counted = next.counted();
        if (!mirrors.save(counted)) {
            throw new MirrorLost();
        }
        return counted;
    }

    /// As [MirroredRecords#keysBetween].
    List<String> keysBetween(long above, @Nullable Long upTo) {
        return transactions.within(
                mirror.organisation(),
                () -> records.keysBetween(mirror.organisation(), mirror.account(), mirror.kind(), above, upTo));
    }
}
