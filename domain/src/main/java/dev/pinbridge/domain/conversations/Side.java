package dev.pinbridge.domain.conversations;

/// Who speaks in a conversation.
public enum Side {
    ORGANISATION,
    CANDIDATE
}
