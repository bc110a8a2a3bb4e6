package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.mirror.RecordKind;

/// What became of asking for one record.
public sealed interface SyncAtsRecordResult {
    /// @param alsoChanged how many of a candidate's applications were not as they were
    record Synced(AccountName account, RecordKind kind, String key, RecordChange change, int alsoChanged)
            implements SyncAtsRecordResult {}

    /// No product has a working connection.
    record NotConnected() implements SyncAtsRecordResult {}

    /// No connected key may read such records.
    record NotPermitted(Loss loss) implements SyncAtsRecordResult {}

    /// Nothing was changed.
    record AtsUnreachable(String why) implements SyncAtsRecordResult {}
}
