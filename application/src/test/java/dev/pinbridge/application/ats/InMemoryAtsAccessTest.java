package dev.pinbridge.application.ats;

import dev.pinbridge.domain.integration.AtsAccess;

final class InMemoryAtsAccessTest implements AtsAccessContract {
    private final InMemoryAts ats = new InMemoryAts();
    private final AtsDriver driver = new InMemoryAtsDriver(ats);

    @Override
    public AtsDriver driver() {
        return driver;
    }

    @Override
    public AtsAccess access() {
        return ats;
    }
}
