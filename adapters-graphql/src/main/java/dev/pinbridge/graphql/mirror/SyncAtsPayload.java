package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.MirrorProgress;
import dev.pinbridge.graphql.errors.UserError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `syncAts`.
record SyncAtsPayload(@Nullable AtsMirrorReport report, List<UserError> errors) {
    SyncAtsPayload {
        errors = List.copyOf(errors);
    }

    static SyncAtsPayload of(List<MirrorProgress> mirrors, Instant at) {
        return new SyncAtsPayload(AtsMirrorReport.of(mirrors, at), List.of());
    }

    static SyncAtsPayload nothingConnected() {
        return new SyncAtsPayload(null, List.of(new NothingConnectedError()));
    }
}
