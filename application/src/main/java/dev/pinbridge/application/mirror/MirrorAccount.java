package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.mirror.AccountMirror;
import dev.pinbridge.domain.mirror.AccountMirrors;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.FirstImportFinished;
import dev.pinbridge.domain.mirror.FirstImportStalled;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirrorChanged;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.SyncRuns;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the mirror of an account: imports what there is, and then looks for what changed. Jobs and users come
/// first, which are few; then the interviews around now with their applications, so that there is something to
/// work with in minutes; then everything else, several kinds at the same time.
@UseCase
public final class MirrorAccount {
    private static final Logger log = LoggerFactory.getLogger(MirrorAccount.class);
    private static final List<RecordKind> FEW =
            Arrays.stream(RecordKind.values()).filter(RecordKind::isListed).toList();
    private static final List<RecordKind> MANY =
            Arrays.stream(RecordKind.values()).filter(kind -> !kind.isListed()).toList();

    private final CurrentAts ats;
    private final AtsRecords atsRecords;
    private final AccountMirrors accounts;
    private final KindMirrors mirrors;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;
    private final MirrorPace pace;
    private final MirroredRecords records;
    private final SyncRuns runs;

    public MirrorAccount(
            CurrentAts ats,
            AtsRecords atsRecords,
            AccountMirrors accounts,
            KindMirrors mirrors,
            MirroredRecords records,
            SyncRuns runs,
            Transactions transactions,
            Events events,
            InstantSource clock,
            MirrorPace pace) {
        this.ats = ats;
        this.atsRecords = atsRecords;
        this.accounts = accounts;
        this.mirrors = mirrors;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.pace = pace;
        this.records = records;
        this.runs = runs;
    }

    /// Returns when nothing is due, or soon after `held` turns false. What no connected product may read is left
    /// out.
    /// @return when something is due again
    public Instant mirror(OrganisationId organisation, AccountName account, BooleanSupplier held) {
        var next = clock.instant();
        while (held.getAsBoolean() && !next.isAfter(clock.instant())) {
            try {
                next = round(organisation, account, held);
            } catch (MirrorLost e) {
                log.atInfo()
                        .addKeyValue("organisation", organisation.value())
                        .addKeyValue("account", account.value())
                        .log("somebody else works on this mirror");
                return clock.instant().plus(pace.firstRetry());
            }
            tell(organisation, account);
        }
        return next;
    }

    private Instant round(OrganisationId organisation, AccountName account, BooleanSupplier held) {
        var few = atOnce(FEW, kind -> run(organisation, account, kind, held, KindRun::run));
        var _ = run(organisation, account, RecordKind.INTERVIEWS, held, KindRun::runNearby);
        BooleanSupplier meanwhile = () -> held.getAsBoolean() && clock.instant().isBefore(few);
        var many = atOnce(MANY, kind -> run(organisation, account, kind, meanwhile, KindRun::run));
        return few.isBefore(many) ? few : many;
    }

    private static Instant atOnce(List<RecordKind> kinds, Function<RecordKind, Instant> work) {
        var next = new ConcurrentLinkedQueue<Instant>();
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        var threads = kinds.stream()
                .map(kind -> Thread.ofVirtual().name("mirror-" + kind).start(() -> {
                    try {
                        next.add(work.apply(kind));
                    } catch (RuntimeException e) {
                        failures.add(e);
                    }
                }))
                .toList();
        for (var thread : threads) {
            join(thread);
        }
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        return next.stream().min(Instant::compareTo).orElseThrow();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MirrorLost();
        }
    }

    /// @return when the kind is due again
    private Instant run(
            OrganisationId organisation,
            AccountName account,
            RecordKind kind,
            BooleanSupplier held,
            Function<KindRun, Instant> work) {
        var access = ats.reading(organisation, account, kind.needed());
        if (access.isEmpty()) {
            return clock.instant().plus(pace.longestRetry());
        }
        var reader = new PageReader(
                atsRecords,
                access.get().credentials(),
                kind,
                accountOf(organisation, account).scope());
        try {
            var writer = new MirrorWriter(
                    transactions, mirrors, records, runs, clock, mirrorOf(organisation, account, kind));
            // Nothing is asked any more once it is disconnected, or was given another key.
            BooleanSupplier allowed =
                    () -> held.getAsBoolean() && ats.isStill(access.get().via());
            var before = writer.mirror();
            var next = work.apply(new KindRun(reader, writer, pace, clock, allowed));
            tellOfChange(before, writer.mirror());
            return next;
        } catch (AtsDenied e) {
            ats.denied(access.get().via(), e.loss());
            return clock.instant().plus(pace.firstRetry());
        }
    }

    /// Apart from what was written: whoever hears of it locks an integration, and a purge locks that before it
    /// deletes what was written.
    private void tellOfChange(KindMirror before, KindMirror after) {
        var isChanged =
                !Objects.equals(before.looks().changedAt(), after.looks().changedAt())
                        || before.history().isComplete() != after.history().isComplete();
        if (isChanged) {
            transactions.run(
                    after.organisation(),
                    () -> events.publish(new MirrorChanged(after.organisation(), after.account())));
        }
    }

    private AccountMirror accountOf(OrganisationId organisation, AccountName account) {
        return transactions.within(
                organisation,
                () -> accounts.of(organisation, account)
                        .orElseGet(() -> AccountMirror.starting(organisation, account)));
    }

    private KindMirror mirrorOf(OrganisationId organisation, AccountName account, RecordKind kind) {
        return mirrorsOf(organisation, account).stream()
                .filter(mirror -> mirror.kind() == kind)
                .findFirst()
                .orElseGet(() -> KindMirror.notBegun(organisation, account, kind, clock.instant()));
    }

    private List<KindMirror> mirrorsOf(OrganisationId organisation, AccountName account) {
        return transactions.within(organisation, () -> mirrors.of(organisation, account));
    }

    /// Tells before it remembers that: whoever hears of it locks an integration, and a purge locks that before it
    /// deletes what is remembered.
    private void tell(OrganisationId organisation, AccountName account) {
        if (accountOf(organisation, account).toldFinishedAt() != null) {
            return;
        }
        var readable = Arrays.stream(RecordKind.values())
                .filter(kind ->
                        ats.reading(organisation, account, kind.needed()).isPresent())
                .toList();
        transactions.run(organisation, () -> {
            var known = accountOf(organisation, account);
            if (readable.isEmpty()) {
                return;
            }
            var kinds = mirrors.of(organisation, account).stream()
                    .filter(mirror -> readable.contains(mirror.kind()))
                    .toList();
            var now = clock.instant();
            if (kinds.size() == readable.size()
                    && kinds.stream().allMatch(mirror -> mirror.history().isComplete())) {
                events.publish(new FirstImportFinished(organisation, account));
                accounts.save(known.finished(now));
            } else if (known.toldStalledAt() == null) {
                kinds.stream()
                        .filter(mirror -> !mirror.history().isComplete())
                        .map(KindMirror::trouble)
                        .filter(trouble -> trouble != null
                                && trouble.since().plus(pace.patience()).isBefore(now))
                        .findFirst()
                        .ifPresent(trouble -> {
                            events.publish(new FirstImportStalled(organisation, account, trouble.what()));
                            accounts.save(known.stalled(now));
                        });
            }
        });
    }
}
