package dev.pinbridge.domain.recording;

import java.time.Instant;

/// What the recorder is to know of a call.
public sealed interface Instruction {
    record Expect(RecordingOrder order) implements Instruction {}

    record Release() implements Instruction {}

    /// Whether it is to join what is over.
    default boolean isOver(Instant now) {
        return switch (this) {
            case Expect(var order) -> order.isOver(now);
            case Release() -> false;
        };
    }
}
