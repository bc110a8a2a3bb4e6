package dev.pinbridge.application.mirror;

import static dev.pinbridge.application.directory.AnOrganisation.anOrganisation;
import static java.util.Objects.requireNonNull;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.domain.mirror.Unreadable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An account that changes while it is mirrored: before each answer of the ATS records come, change, go, several
/// of them in one second, with clocks that differ; answers fail, and the node dies. In the end everything is
/// quiet, and the mirror has to be as the account is.
final class MirrorSimulation {
    private static final AccountName ACCOUNT = new AccountName("acme");
    private static final OrganisationId ORGANISATION = anOrganisation().id();
    private static final List<RecordKind> KINDS = List.of(RecordKind.values());
    private static final int PAGE = 5;
    private static final MirrorPace PACE = new MirrorPace(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(30),
            Duration.ofMinutes(5),
            Duration.ofDays(14),
            Duration.ofSeconds(5),
            Duration.ofMinutes(2),
            Duration.ofHours(1));

    private final Random random;
    private final RecordKind kind;
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final MirrorStores stores = InMemoryMirrors.create(transactions, new InMemoryMirroredRecords(transactions));
    private final InMemoryAtsRecords ats;
    private final MirroredRecords records;
    private Instant now = Times.NOON;
    private long lastId;
    private boolean isWild = true;
    private @Nullable String objection;

    /// The node is gone.
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private MirrorSimulation(long seed) {
        this.random = new Random(seed);
        this.kind = KINDS.get(random.nextInt(KINDS.size()));
        this.ats = new InMemoryAtsRecords(() -> now, PAGE, random.nextInt(4) > 0);
        this.records = new Guarded(stores.records());
    }

    /// @return what is wrong in the end; null when nothing is
    static @Nullable String run(long seed) {
        return new MirrorSimulation(seed).run();
    }

    private @Nullable String run() {
        for (var i = random.nextInt(60); i > 0; i--) {
            create(now.minusSeconds(random.nextInt(100_000)));
        }
        if (random.nextBoolean()) {
            var crowded = now.minusSeconds(random.nextInt(5_000));
            for (var i = random.nextInt(4 * PAGE); i > 0; i--) {
                create(crowded.plusMillis(random.nextInt(1_000)));
            }
        }
        ats.beforeReading(_ -> change());
        var wildUntil = now.plus(Duration.ofMinutes(random.nextInt(60)));
        while (now.isBefore(wildUntil)) {
            node();
        }
        isWild = false;
        var quietUntil = now.plus(PACE.sweep().multipliedBy(3));
        while (now.isBefore(quietUntil)) {
            node();
        }
        return objection != null ? objection : difference();
    }

    /// Works until nothing is due or it dies.
    private void node() {
        var credentials = new AtsCredentials(
                ORGANISATION, Product.METAVIEW, ACCOUNT, new ApiKey("k".repeat(32)), Haste.BACKGROUND);
        var reader = new PageReader(ats, credentials, kind, Scope.COMMON_JOBS);
        try {
            var writer = new MirrorWriter(transactions, stores.kinds(), records, stores.runs(), () -> now, stored());
            var due = new KindRun(reader, writer, PACE, () -> now, () -> true).run();
            now = due.isAfter(now) ? due : now.plusSeconds(1);
        } catch (Death e) {
            now = now.plusSeconds(random.nextInt(30));
        } catch (IllegalStateException e) {
            if (!(e.getCause() instanceof Death)) {
                throw e;
            }
            now = now.plusSeconds(random.nextInt(30));
        }
    }

    private KindMirror stored() {
        return transactions.within(
                ORGANISATION,
                () -> stores.kinds().of(ORGANISATION, ACCOUNT).stream()
                        .findFirst()
                        .orElseGet(() -> KindMirror.notBegun(ORGANISATION, ACCOUNT, kind, now)));
    }

    /// What happens between two answers.
    private void change() {
        now = now.plusMillis(random.nextInt(2_500));
        if (!isWild) {
            return;
        }
        for (var i = random.nextInt(3); i > 0; i--) {
            switch (random.nextInt(5)) {
                case 0, 1 -> create(skewed());
                case 2, 3 -> touch(skewed());
                default -> delete();
            }
        }
        if (random.nextInt(25) == 0) {
            throw new AtsUnavailable("no answer", null);
        }
        if (random.nextInt(40) == 0) {
            throw new Death();
        }
    }

    /// The ATS's machines do not agree on the time.
    private Instant skewed() {
        return now.plusMillis(random.nextInt(240_000) - 120_000);
    }

    private void create(Instant at) {
        lastId += 1 + random.nextInt(3);
        var unstamped = random.nextInt(40) == 0;
        put(lastId, unstamped ? null : at);
    }

    private void put(long id, @Nullable Instant at) {
        var shown = at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
        var record = switch (kind) {
            case USERS -> Mirrored.user(id, shown);
            case JOBS -> Mirrored.job(id, shown);
            case CANDIDATES -> Mirrored.candidate(id, shown);
            case APPLICATIONS -> Mirrored.application(id, "Name " + random.nextInt(), shown);
            case INTERVIEWS -> Mirrored.interview(id, now.plusSeconds(random.nextInt(1000)), shown);
        };
        ats.put(record, at);
    }

    private void touch(Instant at) {
        any().ifPresent(record -> put(Long.parseLong(record.key()), at));
    }

    private void delete() {
        any().ifPresent(record -> ats.delete(kind, record.key()));
    }

    private Optional<MirroredRecord> any() {
        var all = ats.all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private @Nullable String difference() {
        var there = new TreeMap<String, MirroredRecord>();
        ats.all(kind).forEach(record -> there.put(record.key(), record));
        var here = new TreeMap<String, MirroredRecord>();
        transactions.run(
                ORGANISATION,
                () -> stores.records()
                        .keysBetween(ORGANISATION, ACCOUNT, kind, -1, null)
                        .forEach(key -> here.put(
                                key,
                                stores.records()
                                        .find(ORGANISATION, ACCOUNT, kind, key)
                                        .orElseThrow())));
        if (here.equals(there)) {
            return null;
        }
        var differences = new ArrayList<String>();
        there.forEach((key, record) -> {
            if (!record.equals(here.get(key))) {
                differences.add("there " + record + ", here " + here.get(key));
            }
        });
        here.keySet().stream().filter(key -> !there.containsKey(key)).forEach(key -> differences.add("extra " + key));
        return String.join("\n", differences.subList(0, Math.min(5, differences.size())));
    }

    /// Objects when something is removed that is there.
    private final class Guarded implements MirroredRecords {
        private final MirroredRecords records;

        private Guarded(MirroredRecords records) {
            this.records = records;
        }

        @Override
        public int save(OrganisationId organisation, AccountName account, List<MirroredRecord> some, Instant at) {
            return records.save(organisation, account, some, at);
        }

        @Override
        public Optional<MirroredRecord> find(
                OrganisationId organisation, AccountName account, RecordKind kind, String key) {
            return records.find(organisation, account, kind, key);
        }

        @Override
        public List<String> keysBetween(
                OrganisationId organisation, AccountName account, RecordKind kind, long above, @Nullable Long upTo) {
            return records.keysBetween(organisation, account, kind, above, upTo);
        }

        @Override
        public int remove(OrganisationId organisation, AccountName account, RecordKind kind, Collection<String> keys) {
            keys.stream()
                    .filter(key -> ats.all(kind).stream()
                            .anyMatch(record -> record.key().equals(key)))
                    .forEach(key -> objection = "removed " + requireNonNull(key) + ", which is there");
            return records.remove(organisation, account, kind, keys);
        }

        @Override
        public int removeRestricted(OrganisationId organisation, AccountName account) {
            return records.removeRestricted(organisation, account);
        }

        @Override
        public void removeAll(OrganisationId organisation, AccountName account) {
            records.removeAll(organisation, account);
        }

        @Override
        public void keepAside(
                OrganisationId organisation,
                AccountName account,
                RecordKind kind,
                Collection<Unreadable> unreadable,
                Instant at) {
            records.keepAside(organisation, account, kind, unreadable, at);
        }

        @Override
        public List<Unreadable> aside(OrganisationId organisation, AccountName account, RecordKind kind) {
            return records.aside(organisation, account, kind);
        }

        @Override
        public Counts count(OrganisationId organisation, AccountName account, RecordKind kind) {
            return records.count(organisation, account, kind);
        }
    }
}
