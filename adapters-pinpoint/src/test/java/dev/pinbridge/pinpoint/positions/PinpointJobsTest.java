package dev.pinbridge.pinpoint.positions;

import dev.pinbridge.application.ats.AtsDriver;
import dev.pinbridge.application.ats.AtsJobsContract;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import org.junit.jupiter.api.AfterEach;

final class PinpointJobsTest implements AtsJobsContract {
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
    public AtsJobs jobs() {
        return driver.client().jobs();
    }
}
