package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.RecordChange;
import dev.pinbridge.application.mirror.SyncAtsRecordResult;

/// What asking for one record changed, as the schema shows it.
record SyncedAtsRecord(
        String account,
        AtsRecordKind kind,
        String key,
        RecordChange change,
        boolean isThere,
        int changedApplicationCount) {
    static SyncedAtsRecord of(SyncAtsRecordResult.Synced synced) {
        return new SyncedAtsRecord(
                synced.account().value(),
                AtsRecordKind.of(synced.kind()),
                synced.key(),
                synced.change(),
                synced.change().isThere(),
                synced.alsoChanged());
    }
}
