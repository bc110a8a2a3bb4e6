package dev.pinbridge.domain.forwarding;

import org.jspecify.annotations.Nullable;

/// How far a row of a bulk has come, as a word.
public enum BulkRowStatus {
    PENDING,
    WAITING,
    QUEUED,
    UNDER_WAY,
    UNCONFIRMED,
    SENT,
    ALREADY_APPLIED,
    REFUSED,
    CANCELLED,
    NOT_POSSIBLE;

    /// @param forwarding the one that serves the row's conversation; null when there is none
    public static BulkRowStatus of(BulkRow.State row, @Nullable ForwardingState forwarding) {
        return switch (row) {
            case BulkRow.State.Pending _ -> PENDING;
            case BulkRow.State.NotPossible _ -> NOT_POSSIBLE;
            case BulkRow.State.CalledOff _ -> CANCELLED;
            case BulkRow.State.Entered _ -> forwarding == null ? PENDING : of(forwarding);
        };
    }

    private static BulkRowStatus of(ForwardingState forwarding) {
        return switch (forwarding) {
            case ForwardingState.Waiting _ -> WAITING;
            case ForwardingState.Queued _ -> QUEUED;
            case ForwardingState.Sending _ -> UNDER_WAY;
            case ForwardingState.Unconfirmed unconfirmed -> unconfirmed.isLeftToAPerson() ? UNCONFIRMED : UNDER_WAY;
            case ForwardingState.Sent _ -> SENT;
            case ForwardingState.AlreadyApplied _ -> ALREADY_APPLIED;
            case ForwardingState.Refused _ -> REFUSED;
            case ForwardingState.Cancelled _ -> CANCELLED;
        };
    }

    /// Whether it goes on by itself.
    public boolean isMoving() {
        return this == PENDING || this == QUEUED || this == UNDER_WAY;
    }

    /// Whether running the bulk again tries it again. What may have arrived is not among them.
    public boolean isMissing() {
        return switch (this) {
            case WAITING, REFUSED, CANCELLED, NOT_POSSIBLE -> true;
            case PENDING, QUEUED, UNDER_WAY, UNCONFIRMED, SENT, ALREADY_APPLIED -> false;
        };
    }
}
