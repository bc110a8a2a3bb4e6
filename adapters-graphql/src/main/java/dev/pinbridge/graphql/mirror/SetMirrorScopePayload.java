package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.MirrorProgress;
import dev.pinbridge.graphql.errors.UserError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `setMirrorScope`.
record SetMirrorScopePayload(@Nullable AtsMirrorReport report, List<UserError> errors) {
    SetMirrorScopePayload {
        errors = List.copyOf(errors);
    }

    static SetMirrorScopePayload of(List<MirrorProgress> mirrors, Instant at) {
        return new SetMirrorScopePayload(AtsMirrorReport.of(mirrors, at), List.of());
    }

    static SetMirrorScopePayload nothingConnected() {
        return new SetMirrorScopePayload(null, List.of(new NothingConnectedError()));
    }
}
