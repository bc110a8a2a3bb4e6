package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.Looks;
import dev.pinbridge.domain.mirror.RecordKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class InMemoryKindMirrors implements KindMirrors {
    private final InMemoryTable<Key, KindMirror> rows;

    private record Key(AccountName account, RecordKind kind) {}

    public InMemoryKindMirrors(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public List<KindMirror> of(OrganisationId organisation, AccountName account) {
        return rows.all(organisation)
                .filter(mirror -> mirror.account().equals(account))
                .sorted(Comparator.comparing(KindMirror::kind))
                .toList();
    }

    @Override
    public synchronized boolean save(KindMirror next) {
        var key = new Key(next.account(), next.kind());
        var before = rows.find(next.organisation(), key).orElse(null);
        var epoch = before == null ? 0 : before.epoch();
        if (epoch != next.epoch() - 1) {
            return false;
        }
        rows.put(
                next.organisation(),
                key,
                asked(next, before == null ? null : before.looks().askedAt()));
        return true;
    }

    @Override
    public synchronized void ask(OrganisationId organisation, AccountName account, Set<RecordKind> kinds, Instant at) {
        of(organisation, account).stream()
                .filter(mirror -> kinds.contains(mirror.kind()))
                .forEach(mirror -> rows.put(organisation, new Key(account, mirror.kind()), asked(mirror, at)));
    }

    private static KindMirror asked(KindMirror mirror, @Nullable Instant at) {
        var looks = mirror.looks();
        return new KindMirror(
                mirror.organisation(),
                mirror.account(),
                mirror.kind(),
                mirror.epoch(),
                mirror.history(),
                at == null
                        ? new Looks(looks.freshTo(), looks.regularAt(), looks.lastAt(), looks.changedAt(), null)
                        : looks.asked(at),
                mirror.sweep(),
                mirror.trouble());
    }

    @Override
    public void forget(OrganisationId organisation, AccountName account) {
        of(organisation, account).forEach(mirror -> rows.remove(organisation, new Key(account, mirror.kind())));
    }
}
