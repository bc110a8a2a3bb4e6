package dev.pinbridge.persistence.notes;

import static dev.pinbridge.persistence.generated.Tables.NOTE;
import static dev.pinbridge.persistence.generated.Tables.NOTE_VERSION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.inline;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteStatus;
import dev.pinbridge.domain.notes.NoteVersion;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.generated.tables.records.NoteRecord;
import dev.pinbridge.persistence.generated.tables.records.NoteVersionRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;

@Component
final class JooqNotes implements Notes {
    private final DSLContext db;

    JooqNotes(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(Collection<Note> notes) {
        if (!notes.isEmpty()) {
            db.insertInto(NOTE)
                    .set(notes.stream().map(NoteRows::row).toList())
                    .onConflict(NOTE.ORGANISATION_ID, NOTE.CALL_ID, NOTE.TEMPLATE_ID)
                    .doNothing()
                    .execute();
        }
    }

    @Override
    public List<Note> findAll(OrganisationId organisation, Collection<NoteId> ids) {
        return select(organisation, Queries.isOneOf(NOTE.ID, ids)).fetch(JooqNotes::note);
    }

    @Override
    public Optional<Note> lock(OrganisationId organisation, NoteId id) {
        // Alone, since what is joined may not be locked.
        return db.select(NOTE.ID)
                .from(NOTE)
                .where(NOTE.ORGANISATION_ID.eq(organisation), NOTE.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .flatMap(_ -> find(organisation, id));
    }

    @Override
    public Map<CallId, List<Note>> ofCalls(OrganisationId organisation, Collection<CallId> calls) {
        return select(organisation, Queries.isOneOf(NOTE.CALL_ID, calls))
                .orderBy(NOTE.CALL_ID, NOTE.CREATED_AT, NOTE.TEMPLATE_ID)
                .stream()
                .collect(groupingBy(row -> row.value1().getCallId(), mapping(JooqNotes::note, toList())));
    }

    @Override
    public void save(Note note) {
        db.update(NOTE)
                .set(NoteRows.row(note))
                .where(NOTE.ORGANISATION_ID.eq(note.organisation()), NOTE.ID.eq(note.id()))
                .execute();
        var latest = note.latest();
        if (latest != null) {
            var row = NoteRows.row(note, latest);
            db.insertInto(NOTE_VERSION)
                    .set(row)
                    .onConflict(NOTE_VERSION.ORGANISATION_ID, NOTE_VERSION.NOTE_ID, NOTE_VERSION.NUMBER)
                    .doUpdate()
                    .set(row)
                    .execute();
        }
    }

    @Override
    public boolean ask(OrganisationId organisation, Collection<CallId> calls, Instant now) {
        return db.update(NOTE)
                        .set(NOTE.STATUS, NoteStatus.QUEUED)
                        .set(NOTE.DUE_AT, now)
                        .set(NOTE.TRIES, 0)
                        .setNull(NOTE.TROUBLE)
                        .setNull(NOTE.OBSTACLE)
                        .set(NOTE.DRAFT, SectionJson.written(List.of()))
                        .set(NOTE.ASKS, NOTE.ASKS.plus(1))
                        .where(NOTE.ORGANISATION_ID.eq(organisation), Queries.isOneOf(NOTE.CALL_ID, calls))
                        .execute()
                > 0;
    }

    @Override
    public Map<NoteId, List<NoteVersion>> versions(OrganisationId organisation, Collection<NoteId> ids, int most) {
        return db
                .select(NOTE_VERSION)
                .from(NOTE_VERSION)
                .join(NOTE)
                .on(NOTE.ORGANISATION_ID.eq(NOTE_VERSION.ORGANISATION_ID), NOTE.ID.eq(NOTE_VERSION.NOTE_ID))
                .where(
                        NOTE_VERSION.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(NOTE_VERSION.NOTE_ID, ids),
                        // Without gaps, so the numbers tell how many there are.
                        NOTE_VERSION.NUMBER.gt(NOTE.VERSION.minus(most)))
                .orderBy(NOTE_VERSION.NOTE_ID, NOTE_VERSION.NUMBER.desc())
                .stream()
                .collect(groupingBy(
                        row -> row.value1().getNoteId(), mapping(row -> NoteRows.version(row.value1()), toList())));
    }

    @Override
    public void replace(OrganisationId organisation, NoteId id, List<NoteVersion> versions) {
        db.batch(versions.stream()
                        .map(version -> db.update(NOTE_VERSION)
                                .set(NOTE_VERSION.SECTIONS, SectionJson.kept(version.sections()))
                                .where(
                                        NOTE_VERSION.ORGANISATION_ID.eq(organisation),
                                        NOTE_VERSION.NOTE_ID.eq(id),
                                        NOTE_VERSION.NUMBER.eq(version.number())))
                        .toList())
                .execute();
    }

    @Override
    public List<Note> due(OrganisationId organisation, Instant now, int most) {
        return select(organisation, NOTE.DUE_AT.le(now))
                .orderBy(NOTE.DUE_AT, NOTE.ID)
                .limit(inline(most))
                .fetch(JooqNotes::note);
    }

    @Override
    public List<Note> begun(OrganisationId organisation) {
        return select(
                        organisation,
                        NOTE.DUE_AT.isNotNull().and(NOTE.TRIES.gt(0)).and(NOTE.TROUBLE.isNull()))
                .fetch(JooqNotes::note);
    }

    @Override
    public Optional<Instant> nextDue(OrganisationId organisation) {
        return db.select(NOTE.DUE_AT)
                .from(NOTE)
                .where(NOTE.ORGANISATION_ID.eq(organisation), NOTE.DUE_AT.isNotNull())
                .orderBy(NOTE.DUE_AT)
                .limit(inline(1))
                .fetchOptional(NOTE.DUE_AT);
    }

    @Override
    public void saveDraft(OrganisationId organisation, NoteId id, long asks, List<NoteSection> draft) {
        db.update(NOTE)
                .set(NOTE.DRAFT, SectionJson.written(draft))
                .where(NOTE.ORGANISATION_ID.eq(organisation), NOTE.ID.eq(id), NOTE.ASKS.eq(asks))
                .execute();
    }

    @Override
    public Set<CallId> written(OrganisationId organisation, Collection<CallId> calls) {
        return new HashSet<>(db.selectDistinct(NOTE.CALL_ID)
                .from(NOTE)
                .where(NOTE.ORGANISATION_ID.eq(organisation), Queries.isOneOf(NOTE.CALL_ID, calls), NOTE.VERSION.gt(0))
                .fetch(NOTE.CALL_ID));
    }

    /// With the latest version of each.
    private SelectConditionStep<Record2<NoteRecord, NoteVersionRecord>> select(
            OrganisationId organisation, Condition which) {
        return db.select(NOTE, NOTE_VERSION)
                .from(NOTE)
                .leftJoin(NOTE_VERSION)
                .on(
                        NOTE_VERSION.ORGANISATION_ID.eq(NOTE.ORGANISATION_ID),
                        NOTE_VERSION.NOTE_ID.eq(NOTE.ID),
                        NOTE_VERSION.NUMBER.eq(NOTE.VERSION))
                .where(NOTE.ORGANISATION_ID.eq(organisation), which);
    }

    private static Note note(Record2<NoteRecord, NoteVersionRecord> row) {
        return NoteRows.note(row.value1(), row.value1().getVersion() == 0 ? null : row.value2());
    }
}
