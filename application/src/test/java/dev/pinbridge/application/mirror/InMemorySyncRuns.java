package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.SyncRun;
import dev.pinbridge.domain.mirror.SyncRuns;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

public final class InMemorySyncRuns implements SyncRuns {
    private static final Comparator<SyncRun> LATEST_FIRST =
            Comparator.comparing(SyncRun::startedAt).reversed().thenComparing(SyncRun::kind);

    private final InMemoryTable<Key, SyncRun> rows;

    private record Key(AccountName account, RecordKind kind, Instant startedAt) {
        static Key of(SyncRun run) {
            return new Key(run.account(), run.kind(), run.startedAt());
        }
    }

    public InMemorySyncRuns(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public synchronized void note(SyncRun part) {
        var organisation = part.organisation();
        var known = rows.find(organisation, Key.of(part));
        if (known.isEmpty() && !part.isWorthKeeping()) {
            return;
        }
        rows.put(
                organisation,
                Key.of(part),
                known.map(run -> together(run, part)).orElse(part));
        of(organisation, part.account())
                .filter(run -> run.kind() == part.kind())
                .skip(KEPT)
                .toList()
                .forEach(run -> rows.remove(organisation, Key.of(run)));
    }

    private static SyncRun together(SyncRun run, SyncRun part) {
        return new SyncRun(
                run.organisation(),
                run.account(),
                run.kind(),
                run.type(),
                run.startedAt(),
                run.changed() + part.changed(),
                run.removed() + part.removed(),
                part.endedAt(),
                part.trouble());
    }

    private Stream<SyncRun> of(OrganisationId organisation, AccountName account) {
        return rows.all(organisation)
                .filter(run -> run.account().equals(account))
                .sorted(LATEST_FIRST);
    }

    @Override
    public List<SyncRun> latest(OrganisationId organisation, AccountName account, int limit) {
        return of(organisation, account).limit(limit).toList();
    }

    @Override
    public void removeAll(OrganisationId organisation, AccountName account) {
        of(organisation, account).toList().forEach(run -> rows.remove(organisation, Key.of(run)));
    }
}
