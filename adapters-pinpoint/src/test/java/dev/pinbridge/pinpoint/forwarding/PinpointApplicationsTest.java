package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.application.ats.AtsApplicationsContract;
import dev.pinbridge.application.ats.AtsDriver;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import org.junit.jupiter.api.AfterEach;

final class PinpointApplicationsTest implements AtsApplicationsContract {
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
    public AtsApplications applications() {
        return driver.client().applications();
    }

    @Override
    public ApplicationIntake intake() {
        return driver.client().intake();
    }
}
