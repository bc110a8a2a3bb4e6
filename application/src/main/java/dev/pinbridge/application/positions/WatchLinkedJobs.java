package dev.pinbridge.application.positions;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.integration.AtsNotConnected;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.DescribedJob;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.LinkedJobReopened;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.Positions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the jobs that an organisation's positions are linked to, so that one that was closed, renamed, moved
/// or described anew at the ATS shows so here.
@UseCase
public final class WatchLinkedJobs {
    private static final Logger log = LoggerFactory.getLogger(WatchLinkedJobs.class);
    private static final int AT_A_TIME = 100;

    private final Positions positions;
    private final CurrentAts ats;
    private final AtsJobs jobs;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public WatchLinkedJobs(
            Positions positions,
            CurrentAts ats,
            AtsJobs jobs,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.positions = positions;
        this.ats = ats;
        this.jobs = jobs;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// Looks once at the linked jobs of the account that were seen longest ago, 100 at most. Trouble at the ATS
    /// is left for the next look.
    public void watch(OrganisationId organisation, AccountName account) {
        var linked = transactions.within(organisation, () -> positions.linkedTo(organisation, account, AT_A_TIME));
        if (linked.isEmpty() || !mayLook(organisation)) {
            return;
        }
        try {
            var now = ats.askUnhurriedly(organisation, Product.CORD, credentials -> look(credentials, account, linked));
            linked.forEach(position -> remember(position, now, clock.instant()));
        } catch (AtsTrouble | AtsNotConnected e) {
            log.atInfo()
                    .addKeyValue("organisation", organisation.value())
                    .addKeyValue("account", account.value())
                    .log("linked jobs could not be looked at: {}", e.getMessage());
        }
    }

    /// A permission that was lost is not asked for again and again; whether it is back is found out by a check.
    private boolean mayLook(OrganisationId organisation) {
        return ats.of(organisation, Product.CORD)
                .filter(access -> access.via().permissions().allow(Capability.READ_JOBS))
                .isPresent();
    }

    /// The jobs as they are now, empty for those that are gone. A link whose job came without a uuid is asked for
    /// alone.
    private Map<JobId, Optional<DescribedJob>> look(
            AtsCredentials credentials, AccountName account, List<Position> linked) {
        if (!credentials.account().equals(account)) {
            return Map.of();
        }
        var links = linked.stream().map(Position::link).filter(Objects::nonNull).toList();
        var uuids = links.stream()
                .map(link -> link.job().uuid())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var found = uuids.isEmpty() ? List.<DescribedJob>of() : jobs.withUuids(credentials, uuids);
        var now = new HashMap<JobId, Optional<DescribedJob>>();
        links.forEach(link -> now.put(
                link.job().id(),
                link.job().uuid() == null
                        ? jobs.find(credentials, link.job().id()).map(Job::described)
                        : Optional.empty()));
        found.forEach(job -> now.put(job.id(), Optional.of(job)));
        return now;
    }

    private void remember(Position seen, Map<JobId, Optional<DescribedJob>> now, Instant at) {
        transactions.run(
                seen.organisation(),
                () -> positions.lock(seen.organisation(), seen.id()).ifPresent(position -> {
                    var link = position.link();
                    // Linked to another job in the meantime: that one was looked at when it was chosen.
                    if (link != null && now.containsKey(link.job().id()) && isStill(link, seen)) {
                        var seenNow = now.get(link.job().id())
                                .map(job -> link.seen(job, at))
                                .orElseGet(() -> link.missed(at));
                        positions.save(position.linked(seenNow));
                        if (isReopened(link, seenNow)) {
                            events.publish(new LinkedJobReopened(position.organisation(), position.id(), seenNow));
                        }
                    }
                }));
    }

    private static boolean isReopened(JobLink before, JobLink now) {
        return before.job().status() != JobStatus.OPEN && now.job().status() == JobStatus.OPEN;
    }

    private static boolean isStill(JobLink link, Position seen) {
        return seen.link() != null && link.job().id().equals(seen.link().job().id());
    }
}
