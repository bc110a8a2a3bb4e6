package dev.pinbridge.application.ats;

import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplications;

final class InMemoryAtsApplicationsTest implements AtsApplicationsContract {
    private final InMemoryAts ats = new InMemoryAts();
    private final AtsDriver driver = new InMemoryAtsDriver(ats);

    @Override
    public AtsDriver driver() {
        return driver;
    }

    @Override
    public AtsApplications applications() {
        return ats;
    }

    @Override
    public ApplicationIntake intake() {
        return ats;
    }
}
