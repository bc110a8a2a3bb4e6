package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.SyncAtsRecord;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SyncAtsRecordController {
    private final SyncAtsRecord syncAtsRecord;

    SyncAtsRecordController(SyncAtsRecord syncAtsRecord) {
        this.syncAtsRecord = syncAtsRecord;
    }

    @MutationMapping
    SyncAtsRecordPayload syncAtsRecord(@Argument SyncAtsRecordInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        key -> SyncAtsRecordPayload.of(
                                syncAtsRecord.sync(actor, input.kind().several(), key)),
                        SyncAtsRecordPayload::failed);
    }
}
