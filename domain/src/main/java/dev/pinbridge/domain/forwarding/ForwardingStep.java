package dev.pinbridge.domain.forwarding;

import org.jspecify.annotations.Nullable;

/// One line of a forwarding's history: the state it entered, or stayed in for another try, and why.
///
/// @param epoch the version of the row that this made; steps are in its order
/// @param reason what it waited for then; null unless `status` is `WAITING`
/// @param words what went wrong, or what the ATS said, in its words or ours; null when there is nothing to say
public record ForwardingStep(
        long epoch,
        ForwardingStatus status,
        @Nullable WaitingReason reason,
        @Nullable String words,
        Move move) {
    /// What the row's present state adds to its history.
    public static ForwardingStep of(Forwarding row, Move move) {
        return new ForwardingStep(
                row.epoch(), ForwardingStatus.of(row.state()), reason(row.state()), words(row.state()), move);
    }

    /// How a row begins: asked for by its origin.
    public static ForwardingStep first(Forwarding row) {
        return of(row, Move.by(Mover.of(row.origin()), row.createdAt()));
    }

    private static @Nullable WaitingReason reason(ForwardingState state) {
        return state instanceof ForwardingState.Waiting waiting ? waiting.reason() : null;
    }

    private static @Nullable String words(ForwardingState state) {
        return switch (state) {
            case ForwardingState.Queued queued -> queued.trouble();
            case ForwardingState.Unconfirmed unconfirmed -> unconfirmed.why();
            case ForwardingState.Refused refused -> refused.words();
            case ForwardingState.Waiting _,
                    ForwardingState.Sending _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _,
                    ForwardingState.Cancelled _ -> null;
        };
    }
}
