package dev.pinbridge.persistence.conversations;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.conversations.ConversationsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqConversationsTest implements ConversationsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}
