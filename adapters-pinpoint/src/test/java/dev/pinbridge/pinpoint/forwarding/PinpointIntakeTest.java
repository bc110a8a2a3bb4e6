package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.application.ats.ApplicationIntakeContract;
import dev.pinbridge.application.ats.AtsDriver;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import org.junit.jupiter.api.AfterEach;

final class PinpointIntakeTest implements ApplicationIntakeContract {
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
    public ApplicationIntake intake() {
        return driver.client().intake();
    }
}
