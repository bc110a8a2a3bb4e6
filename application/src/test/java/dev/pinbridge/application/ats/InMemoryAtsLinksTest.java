package dev.pinbridge.application.ats;

import dev.pinbridge.domain.forwarding.AtsLinks;

final class InMemoryAtsLinksTest implements AtsLinksContract {
    @Override
    public AtsLinks links() {
        return new InMemoryAts();
    }
}
