package dev.pinbridge.persistence.queue;

import static dev.pinbridge.application.forwarding.AForwarding.aForwarding;
import static dev.pinbridge.application.forwarding.AForwarding.job;
import static dev.pinbridge.application.forwarding.AForwarding.queued;
import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static dev.pinbridge.application.integration.AnIntegration.anIntegration;
import static dev.pinbridge.persistence.generated.Tables.SCHEDULED_TASKS;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingState.Sending;
import dev.pinbridge.domain.forwarding.ForwardingState.Sent;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.persistence.JooqStores;
import dev.pinbridge.persistence.Patience;
import dev.pinbridge.persistence.TestApplication;
import dev.pinbridge.persistence.generated.tables.records.ScheduledTasksRecord;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;

/// What the tests of the queue have in common.
final class QueueWorld implements StoresContract {
    private final Patience patience = new Patience();

    @Override
    public Stores stores() {
        return JooqStores.shared();
    }

    OrganisationId connectedOrganisation() {
        var organisation = someOrganisation();
        run(organisation, () -> stores().integrations().save(anIntegration(organisation)));
        return organisation;
    }

    /// A row that is due then; to be called in a transaction.
    Forwarding add(OrganisationId organisation, CandidateId candidate, PositionId position, String job, Instant due) {
        return stores().forwardings()
                .addUnlessThere(aForwarding(organisation, candidate, position, job(job), queued(due)));
    }

    /// Marks what is due as sent.
    /// @return how many there were
    int sendDue(OrganisationId organisation) {
        return in(organisation, () -> {
            var due = stores().forwardings().due(organisation, ACCOUNT, Instant.now(), Set.of(), 20);
            due.forEach(
                    row -> stores().forwardings().update(row.moved(new Sent(new ApplicationId("a"), Instant.now()))));
            return due.size();
        });
    }

    /// A row that is being sent; to be called in a transaction.
    void addSending(OrganisationId organisation, CandidateId candidate, PositionId position, String job) {
        stores().forwardings()
                .addUnlessThere(aForwarding(organisation, candidate, position, job(job), new Sending(Instant.now())));
    }

    void sendWhatIsBeingSent(OrganisationId organisation) {
        run(
                organisation,
                () -> stores().forwardings()
                        .sending(organisation, ACCOUNT)
                        .forEach(row -> stores().forwardings()
                                .update(row.moved(new Sent(new ApplicationId("a"), Instant.now())))));
    }

    /// Whether a transaction waits for a lock of another one.
    boolean isAnyoneWaiting() {
        return TestApplication.shared()
                .getBean(DSLContext.class)
                .fetchSingle("select count(*) > 0 from pg_locks where not granted")
                .into(Boolean.class);
    }

    Optional<ScheduledTasksRecord> instance(String task, OrganisationId organisation) {
        return TestApplication.shared()
                .getBean(DSLContext.class)
                .selectFrom(SCHEDULED_TASKS)
                .where(SCHEDULED_TASKS.TASK_NAME.eq(task))
                .and(SCHEDULED_TASKS.TASK_INSTANCE.eq(new Lane(organisation, ACCOUNT).instance()))
                .fetchOptional();
    }

    void forget(String task, OrganisationId organisation) {
        instance(task, organisation).ifPresent(ScheduledTasksRecord::delete);
    }

    void eventually(String what, BooleanSupplier happened) {
        patience.until(what, happened);
    }
}
