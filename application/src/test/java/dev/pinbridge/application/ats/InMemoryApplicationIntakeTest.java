package dev.pinbridge.application.ats;

import dev.pinbridge.domain.forwarding.ApplicationIntake;

final class InMemoryApplicationIntakeTest implements ApplicationIntakeContract {
    private final InMemoryAts ats = new InMemoryAts();
    private final AtsDriver driver = new InMemoryAtsDriver(ats);

    @Override
    public AtsDriver driver() {
        return driver;
    }

    @Override
    public ApplicationIntake intake() {
        return ats;
    }
}
