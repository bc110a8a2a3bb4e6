package dev.pinbridge.domain.comments;

/// What a comment waits for.
public enum CommentObstacle {
    /// The account is not connected, or the connection needs attention. Connecting again releases it.
    NOT_CONNECTED,
    /// The key may not write comments. Getting the permission back releases it.
    NO_PERMISSION,
    /// Working on it ended the service again and again. A person decides whether to try once more.
    PARKED
}
