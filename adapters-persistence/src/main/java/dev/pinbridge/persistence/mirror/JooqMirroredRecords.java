package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_APPLICATION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_COUNT;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB;
import static dev.pinbridge.persistence.generated.Tables.UNREADABLE_RECORD;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Unreadable;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.Rows;
import dev.pinbridge.persistence.generated.tables.records.UnreadableRecordRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class JooqMirroredRecords implements MirroredRecords {
    private static final int SHOWN = 100;

    private final DSLContext db;
    private final Map<RecordKind, Shelf<?, ?>> shelves;
    private final Rows<UnreadableRecordRecord> unreadableRows = new Rows<>(
            UNREADABLE_RECORD,
            UNREADABLE_RECORD.getPrimaryKey().getFields(),
            List.of(UNREADABLE_RECORD.REASON, UNREADABLE_RECORD.SEEN_AT));

    JooqMirroredRecords(DSLContext db, NameComparison names) {
        this.db = db;
        this.shelves = Stream.of(
                        new JobShelf(),
                        new UserShelf(),
                        new InterviewShelf(),
                        new ApplicationShelf(names),
                        new CandidateShelf())
                .collect(Collectors.toMap(
                        Shelf::kind, Function.identity(), (one, _) -> one, () -> new EnumMap<>(RecordKind.class)));
    }

    @Override
    public int save(OrganisationId organisation, AccountName account, List<MirroredRecord> records, Instant at) {
        return shelves.values().stream()
                .mapToInt(shelf -> save(organisation, account, shelf, records, at))
                .sum();
    }

    private int save(
            OrganisationId organisation,
            AccountName account,
            Shelf<?, ?> shelf,
            List<MirroredRecord> records,
            Instant at) {
        var keys = records.stream()
                .filter(record -> record.kind() == shelf.kind())
                .map(MirroredRecord::key)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return 0;
        }
        var written = shelf.put(db, organisation, account, records, at);
        var added = written.stream().filter(Rows.Written::isNew).count();
        if (added > 0) {
            shelf.grown(db, grow(organisation, account, shelf.kind(), added));
        }
        forgetUnreadable(organisation, account, shelf.kind(), keys);
        return written.size();
    }

    /// @return how many there are now
    private long grow(OrganisationId organisation, AccountName account, RecordKind kind, long by) {
        return db.insertInto(MIRRORED_COUNT)
                .set(MIRRORED_COUNT.ORGANISATION_ID, organisation)
                .set(MIRRORED_COUNT.ACCOUNT, account)
                .set(MIRRORED_COUNT.KIND, kind)
                .set(MIRRORED_COUNT.RECORDS, Math.max(by, 0))
                .onConflict(MIRRORED_COUNT.ORGANISATION_ID, MIRRORED_COUNT.ACCOUNT, MIRRORED_COUNT.KIND)
                .doUpdate()
                .set(MIRRORED_COUNT.RECORDS, MIRRORED_COUNT.RECORDS.plus(by))
                .returningResult(MIRRORED_COUNT.RECORDS)
                .fetchSingle()
                .value1();
    }

    private void forgetUnreadable(OrganisationId organisation, AccountName account, RecordKind kind, Set<String> keys) {
        db.deleteFrom(UNREADABLE_RECORD)
                .where(isAside(organisation, account, kind), Queries.isOneOf(UNREADABLE_RECORD.KEY, keys))
                .execute();
    }

    @Override
    public Optional<MirroredRecord> find(
            OrganisationId organisation, AccountName account, RecordKind kind, String key) {
        return shelf(kind).find(db, organisation, account, key);
    }

    @Override
    public List<String> keysBetween(
            OrganisationId organisation, AccountName account, RecordKind kind, long above, @Nullable Long upTo) {
        return shelf(kind).keysBetween(db, organisation, account, above, upTo);
    }

    @Override
    public int remove(OrganisationId organisation, AccountName account, RecordKind kind, Collection<String> keys) {
        var removed = shelf(kind).remove(db, organisation, account, keys);
        if (removed > 0) {
            grow(organisation, account, kind, -removed);
        }
        return removed;
    }

    @Override
    public int removeRestricted(OrganisationId organisation, AccountName account) {
        var jobs = db.select(MIRRORED_JOB.ID)
                .from(MIRRORED_JOB)
                .where(
                        MIRRORED_JOB.ORGANISATION_ID.eq(organisation),
                        MIRRORED_JOB.ACCOUNT.eq(account),
                        MIRRORED_JOB.VISIBILITY.in(Queries.inlined(MIRRORED_JOB.VISIBILITY, JobVisibility.RESTRICTED)))
                .fetch(MIRRORED_JOB.ID);
        var applications = db.select(MIRRORED_APPLICATION.ID)
                .from(MIRRORED_APPLICATION)
                .where(
                        MIRRORED_APPLICATION.ORGANISATION_ID.eq(organisation),
                        MIRRORED_APPLICATION.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_APPLICATION.JOB_ID, jobs))
                .fetch(MIRRORED_APPLICATION.ID);
        var interviews = db.select(MIRRORED_INTERVIEW.ID)
                .from(MIRRORED_INTERVIEW)
                .where(
                        MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_INTERVIEW.APPLICATION_ID, applications))
                .fetch(MIRRORED_INTERVIEW.ID);
        return remove(organisation, account, RecordKind.JOBS, keys(jobs, JobId::value))
                + remove(organisation, account, RecordKind.INTERVIEWS, keys(interviews, InterviewId::value))
                + remove(organisation, account, RecordKind.APPLICATIONS, keys(applications, ApplicationId::value));
    }

    private static <I> List<String> keys(List<I> ids, Function<I, String> value) {
        return ids.stream().map(value).toList();
    }

    @Override
    public void removeAll(OrganisationId organisation, AccountName account) {
        shelves.values().forEach(shelf -> shelf.clear(db, organisation, account));
        db.deleteFrom(MIRRORED_COUNT)
                .where(MIRRORED_COUNT.ORGANISATION_ID.eq(organisation), MIRRORED_COUNT.ACCOUNT.eq(account))
                .execute();
        db.deleteFrom(UNREADABLE_RECORD)
                .where(UNREADABLE_RECORD.ORGANISATION_ID.eq(organisation), UNREADABLE_RECORD.ACCOUNT.eq(account))
                .execute();
    }

    @Override
    public void keepAside(
            OrganisationId organisation,
            AccountName account,
            RecordKind kind,
            Collection<Unreadable> unreadable,
            Instant at) {
        if (unreadable.isEmpty()) {
            return;
        }
        var rows = new LinkedHashMap<String, UnreadableRecordRecord>();
        unreadable.forEach(one -> {
            var key = Objects.requireNonNullElse(one.key(), "");
            rows.put(key, new UnreadableRecordRecord(organisation, account, kind, key, one.reason(), at));
        });
        unreadableRows.put(
                db,
                List.copyOf(rows.values()),
                UNREADABLE_RECORD.REASON.ne(excluded(UNREADABLE_RECORD.REASON)),
                UNREADABLE_RECORD.KEY);
    }

    @Override
    public List<Unreadable> aside(OrganisationId organisation, AccountName account, RecordKind kind) {
        return db.selectFrom(UNREADABLE_RECORD)
                .where(isAside(organisation, account, kind))
                .orderBy(UNREADABLE_RECORD.KEY)
                .limit(inline(SHOWN))
                .fetch(row -> new Unreadable(row.getKey().isEmpty() ? null : row.getKey(), row.getReason()));
    }

    @Override
    public Counts count(OrganisationId organisation, AccountName account, RecordKind kind) {
        var records = db.select(MIRRORED_COUNT.RECORDS)
                .from(MIRRORED_COUNT)
                .where(
                        MIRRORED_COUNT.ORGANISATION_ID.eq(organisation),
                        MIRRORED_COUNT.ACCOUNT.eq(account),
                        MIRRORED_COUNT.KIND.eq(kind))
                .fetchOptional(MIRRORED_COUNT.RECORDS);
        var aside = db.fetchCount(UNREADABLE_RECORD, isAside(organisation, account, kind));
        return new Counts(records.orElse(0L), aside);
    }

    private Shelf<?, ?> shelf(RecordKind kind) {
        return Objects.requireNonNull(shelves.get(kind));
    }

    private static Condition isAside(OrganisationId organisation, AccountName account, RecordKind kind) {
        return UNREADABLE_RECORD
                .ORGANISATION_ID
                .eq(organisation)
                .and(UNREADABLE_RECORD.ACCOUNT.eq(account))
                .and(UNREADABLE_RECORD.KIND.eq(kind));
    }
}
