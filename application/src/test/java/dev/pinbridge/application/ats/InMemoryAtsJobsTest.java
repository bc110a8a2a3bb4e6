package dev.pinbridge.application.ats;

import dev.pinbridge.domain.positions.AtsJobs;

final class InMemoryAtsJobsTest implements AtsJobsContract {
    private final InMemoryAts ats = new InMemoryAts();
    private final AtsDriver driver = new InMemoryAtsDriver(ats);

    @Override
    public AtsDriver driver() {
        return driver;
    }

    @Override
    public AtsJobs jobs() {
        return ats;
    }
}
