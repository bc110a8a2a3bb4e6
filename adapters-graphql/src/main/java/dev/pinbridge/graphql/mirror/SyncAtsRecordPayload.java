package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.SyncAtsRecordResult;
import dev.pinbridge.graphql.errors.UserError;
import dev.pinbridge.graphql.integration.AtsUnreachableError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `syncAtsRecord`.
record SyncAtsRecordPayload(@Nullable SyncedAtsRecord record, List<UserError> errors) {
    SyncAtsRecordPayload {
        errors = List.copyOf(errors);
    }

    static SyncAtsRecordPayload of(SyncAtsRecordResult result) {
        return switch (result) {
            case SyncAtsRecordResult.Synced synced -> new SyncAtsRecordPayload(SyncedAtsRecord.of(synced), List.of());
            case SyncAtsRecordResult.NotConnected _ -> failed(List.of(new NothingConnectedError()));
            case SyncAtsRecordResult.NotPermitted(var loss) -> failed(List.of(new ReadingDeniedError(loss)));
            case SyncAtsRecordResult.AtsUnreachable(var why) -> failed(List.of(new AtsUnreachableError(why)));
        };
    }

    static SyncAtsRecordPayload failed(List<UserError> errors) {
        return new SyncAtsRecordPayload(null, errors);
    }
}
