package dev.pinbridge.graphql.recording;

import dev.pinbridge.domain.recording.StandingOrder;
import dev.pinbridge.domain.recording.Telling;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the recorder is to know of a call, as the schema shows it.
record CallRecordingView(StandingOrder order) {
    public CallRecordingStatus status() {
        return switch (order.telling()) {
            case Telling.Told _ -> CallRecordingStatus.PLANNED;
            case Telling.Waiting _ -> CallRecordingStatus.WAITING;
        };
    }

    public @Nullable Instant toldAt() {
        return switch (order.telling()) {
            case Telling.Told(var at) -> at;
            case Telling.Waiting _ -> null;
        };
    }

    public @Nullable String trouble() {
        return switch (order.telling()) {
            case Telling.Told _ -> null;
            case Telling.Waiting(var _, var _, var trouble) -> trouble;
        };
    }

    public @Nullable Instant nextAttemptAt() {
        return switch (order.telling()) {
            case Telling.Told _ -> null;
            case Telling.Waiting(var dueAt, var _, var _) -> dueAt;
        };
    }
}
