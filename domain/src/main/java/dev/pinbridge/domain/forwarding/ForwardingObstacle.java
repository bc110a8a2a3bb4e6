package dev.pinbridge.domain.forwarding;

/// Why somebody cannot be sent by hand now.
public enum ForwardingObstacle {
    /// The other side has not accepted the message request.
    CONVERSATION_NOT_STARTED,
    /// The plan does not include the integration.
    PLAN,
    /// The ATS is not connected.
    NOT_CONNECTED,
    /// The position is not linked to a job of the connected account.
    NOT_LINKED,
    /// It is on its way or there already.
    ALREADY_FORWARDED
}
