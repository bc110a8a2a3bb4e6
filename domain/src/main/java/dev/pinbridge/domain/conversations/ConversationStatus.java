package dev.pinbridge.domain.conversations;

/// The state of a conversation as a word, for filters.
public enum ConversationStatus {
    REQUESTED,
    STARTED,
    DECLINED;

    public static ConversationStatus of(Conversation conversation) {
        return switch (conversation) {
            case Conversation.Requested _ -> REQUESTED;
            case Conversation.Started _ -> STARTED;
            case Conversation.Declined _ -> DECLINED;
        };
    }
}
