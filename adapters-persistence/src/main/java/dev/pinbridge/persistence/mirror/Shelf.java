package dev.pinbridge.persistence.mirror;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.Rows;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Where the records of one kind are kept: a table with the columns that all such tables have, and perhaps others
/// that hang on it.
///
/// @param <M> the kind's records
/// @param <R> the table's rows
abstract class Shelf<M extends MirroredRecord, R extends TableRecord<R>> {
    private static final String ID_NUMBER = "id_number";
    /// The database makes them itself.
    private static final Set<String> DERIVED = Set.of(ID_NUMBER, "sort_name", "email_domain");

    private final RecordKind kind;
    private final Class<M> type;
    private final Table<R> table;
    private final Rows<R> rows;
    private final Field<OrganisationId> organisation;
    private final Field<AccountName> account;
    private final Field<String> id;
    private final Field<Long> number;
    private final Field<UUID> fingerprint;
    private final Field<Instant> writtenAt;

    Shelf(RecordKind kind, Class<M> type, Table<R> table) {
        this.kind = kind;
        this.type = type;
        this.table = table;
        var keys = requireNonNull(table.getPrimaryKey()).getFields();
        this.rows = new Rows<>(
                table,
                keys.stream().<TableField<R, ?>>map(this::own).toList(),
                Stream.of(table.fields())
                        .filter(column -> !keys.contains(column) && !DERIVED.contains(column.getName()))
                        .<TableField<R, ?>>map(this::own)
                        .toList());
        this.organisation = column("organisation_id");
        this.account = column("account");
        this.id = field(table.getQualifiedName().append("id"), String.class);
        this.number = column(ID_NUMBER);
        this.fingerprint = column("fingerprint");
        this.writtenAt = column("written_at");
    }

    @SuppressWarnings("unchecked") // all fields of a table are its own
    private TableField<R, ?> own(Field<?> column) {
        return (TableField<R, ?>) column;
    }

    @SuppressWarnings("unchecked") // as the change log has it
    private <T> Field<T> column(String name) {
        return (Field<T>) requireNonNull(table.field(name));
    }

    final RecordKind kind() {
        return kind;
    }

    /// Without the organisation, the account, the fingerprint and the time.
    abstract R row(M record);

    abstract M record(DSLContext db, R row);

    /// Which columns of what is replaced [#noteRoles] has to know.
    List<TableField<R, ?>> columnsBefore() {
        return List.of();
    }

    /// Notes which hiring roles change by replacing records, while what hangs on them is as it was.
    ///
    /// @param replaced by what is there now, never empty
    void noteRoles(DSLContext db, RoleNotes notes, Map<M, Rows.Written<String>> replaced) {}

    /// The tables of what hangs on the records.
    List<Table<?>> children() {
        return List.of();
    }

    /// Removes what hangs on these.
    void clearChildren(DSLContext db, OrganisationId organisation, AccountName account, Collection<M> replaced) {}

    /// Adds what hangs on these.
    void addChildren(DSLContext db, OrganisationId organisation, AccountName account, List<M> written) {}

    /// Writes those of this kind that are not as they were, in the order of their ids, so that two who write the
    /// same ones do not wait for each other in a circle.
    final List<Rows.Written<String>> put(
            DSLContext db, OrganisationId owner, AccountName at, List<MirroredRecord> records, Instant now) {
        var latest = new LinkedHashMap<String, M>();
        records.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(MirroredRecord::key))
                .forEach(record -> latest.put(record.key(), record));
        if (latest.isEmpty()) {
            return List.of();
        }
        var given = latest.values().stream()
                .map(record -> row(record, owner, at, now))
                .toList();
        var written = rows.put(db, given, fingerprint.ne(excluded(fingerprint)), id, columnsBefore());
        var replaced = new LinkedHashMap<M, Rows.Written<String>>();
        written.stream()
                .filter(row -> !row.isNew())
                .forEach(row -> replaced.put(requireNonNull(latest.get(row.key())), row));
        if (!replaced.isEmpty()) {
            var notes = new RoleNotes(owner, at, now);
            noteRoles(db, notes, replaced);
            notes.save(db);
            clearChildren(db, owner, at, replaced.keySet());
        }
        var keys = written.stream().map(Rows.Written::key).collect(Collectors.toSet());
        var changed = latest.values().stream()
                .filter(record -> keys.contains(record.key()))
                .toList();
        if (!changed.isEmpty()) {
            addChildren(db, owner, at, changed);
        }
        return written;
    }

    private R row(M record, OrganisationId owner, AccountName at, Instant now) {
        var row = row(record);
        row.set(organisation, owner);
        row.set(account, at);
        row.set(fingerprint, UUID.nameUUIDFromBytes(record.toString().getBytes(StandardCharsets.UTF_8)));
        row.set(writtenAt, now);
        return row;
    }

    /// To be called when it has grown.
    /// @param records how many the account has
    final void grown(DSLContext db, long records) {
        var tables = new ArrayList<Table<?>>();
        tables.add(table);
        tables.addAll(children());
        TableStatistics.keepUp(db, records, tables);
    }

    final Optional<MirroredRecord> find(DSLContext db, OrganisationId owner, AccountName at, String key) {
        return db.selectFrom(table)
                .where(is(owner, at), id.eq(key))
                .fetchOptional()
                .map(row -> record(db, row));
    }

    final List<String> keysBetween(
            DSLContext db, OrganisationId owner, AccountName at, long above, @Nullable Long upTo) {
        var upper = upTo == null ? noCondition() : number.le(upTo);
        return db.select(id)
                .from(table)
                .where(is(owner, at), number.gt(above), upper)
                .orderBy(number)
                .fetch(id);
    }

    final int remove(DSLContext db, OrganisationId owner, AccountName at, Collection<String> keys) {
        return keys.isEmpty()
                ? 0
                : db.deleteFrom(table)
                        .where(is(owner, at), Queries.isOneOf(id, Set.copyOf(keys)))
                        .execute();
    }

    final void clear(DSLContext db, OrganisationId owner, AccountName at) {
        db.deleteFrom(table).where(is(owner, at)).execute();
    }

    private Condition is(OrganisationId owner, AccountName at) {
        return organisation.eq(owner).and(account.eq(at));
    }
}
