package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.forwarding.OfferedConversationsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqOfferedConversationsTest implements OfferedConversationsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}
