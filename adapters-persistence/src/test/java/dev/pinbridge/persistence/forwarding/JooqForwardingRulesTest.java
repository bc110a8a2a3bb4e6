package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.forwarding.ForwardingRulesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqForwardingRulesTest implements ForwardingRulesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}
