package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.NightlyChecks;
import dev.pinbridge.domain.integration.Product;
import java.time.InstantSource;

/// The nightly look as a task instance of db-scheduler.
final class SchedulerNightlyChecks implements NightlyChecks {
    private final Enqueuing enqueuing;
    private final Night night;
    private final InstantSource clock;

    SchedulerNightlyChecks(Enqueuing enqueuing, Night night, InstantSource clock) {
        this.enqueuing = enqueuing;
        this.night = night;
        this.clock = clock;
    }

    @Override
    public void begin(OrganisationId organisation, Product product, AccountName account) {
        enqueuing.dueAt(
                NightlyCheckTask.NAME,
                NightlyCheckTask.PRIORITY,
                organisation,
                product,
                new Watched(organisation, product, account).instance(),
                night.next(organisation, clock.instant()));
    }

    /// One that runs just now ends by itself.
    @Override
    public void end(OrganisationId organisation, Product product, AccountName account) {
        enqueuing.noLonger(NightlyCheckTask.NAME, new Watched(organisation, product, account).instance());
    }
}
