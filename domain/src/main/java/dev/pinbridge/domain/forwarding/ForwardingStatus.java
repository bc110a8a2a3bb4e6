package dev.pinbridge.domain.forwarding;

/// The state of a forwarding as a word, for filters and counts.
public enum ForwardingStatus {
    WAITING,
    QUEUED,
    SENDING,
    UNCONFIRMED,
    SENT,
    ALREADY_APPLIED,
    REFUSED,
    CANCELLED;

    public static ForwardingStatus of(ForwardingState state) {
        return switch (state) {
            case ForwardingState.Waiting _ -> WAITING;
            case ForwardingState.Queued _ -> QUEUED;
            case ForwardingState.Sending _ -> SENDING;
            case ForwardingState.Unconfirmed _ -> UNCONFIRMED;
            case ForwardingState.Sent _ -> SENT;
            case ForwardingState.AlreadyApplied _ -> ALREADY_APPLIED;
            case ForwardingState.Refused _ -> REFUSED;
            case ForwardingState.Cancelled _ -> CANCELLED;
        };
    }
}
