package dev.pinbridge.pinpoint.integration;

import dev.pinbridge.application.ats.AtsAccessContract;
import dev.pinbridge.application.ats.AtsDriver;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import org.junit.jupiter.api.AfterEach;

final class PinpointAccessTest implements AtsAccessContract {
    private final SandboxAtsDriver driver = new SandboxAtsDriver();

    @AfterEach
    void stop() {
        driver.close();
    }

    @Override
    public AtsDriver driver() {
        return driver;
    }

    @Override
    public AtsAccess access() {
        return driver.client().access();
    }
}
