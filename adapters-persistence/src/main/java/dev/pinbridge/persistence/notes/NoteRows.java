package dev.pinbridge.persistence.notes;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteSource;
import dev.pinbridge.domain.notes.NoteStatus;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteVersion;
import dev.pinbridge.domain.notes.NoteWriting;
import dev.pinbridge.persistence.generated.tables.records.NoteRecord;
import dev.pinbridge.persistence.generated.tables.records.NoteVersionRecord;
import org.jspecify.annotations.Nullable;

/// Notes as rows of two tables.
final class NoteRows {
    private NoteRows() {}

    static NoteRecord row(Note note) {
        var latest = note.latest();
        var row = new NoteRecord();
        row.setOrganisationId(note.organisation());
        row.setId(note.id());
        row.setCallId(note.call());
        put(row, note.template());
        put(row, note.writing());
        row.setAsks(note.asks());
        row.setBasis(note.basis());
        row.setDraft(SectionJson.written(note.draft()));
        row.setVersion(latest == null ? 0 : latest.number());
        row.setSuggestions(SectionJson.written(note.suggestions()));
        row.setCreatedAt(note.createdAt());
        return row;
    }

    private static void put(NoteRecord row, NoteTemplate template) {
        row.setTemplateId(template.id());
        row.setTemplateKind(template.kind());
        row.setTemplateName(template.name());
        row.setTemplateSections(SectionJson.template(template.sections()));
    }

    private static void put(NoteRecord row, NoteWriting writing) {
        row.setStatus(NoteStatus.of(writing));
        row.setDueAt(null);
        row.setTries(0);
        row.setTrouble(null);
        row.setObstacle(null);
        switch (writing) {
            case NoteWriting.Queued(var dueAt, var tries, var trouble) -> {
                row.setDueAt(dueAt);
                row.setTries(tries);
                row.setTrouble(trouble);
            }
            case NoteWriting.Written() -> {
                // Nothing more to tell.
            }
            case NoteWriting.Failed(var trouble) -> row.setTrouble(trouble);
            case NoteWriting.Unavailable(var obstacle) -> row.setObstacle(obstacle);
        }
    }

    static NoteVersionRecord row(Note note, NoteVersion version) {
        var row = new NoteVersionRecord();
        row.setOrganisationId(note.organisation());
        row.setNoteId(note.id());
        put(row, version);
        return row;
    }

    static void put(NoteVersionRecord row, NoteVersion version) {
        row.setNumber(version.number());
        row.setChange(version.change());
        row.setAt(version.at());
        row.setChangedBy(version.by());
        row.setModel(version.source() instanceof NoteSource.Model(var name) ? name : null);
        row.setTranscriptVersion(version.transcript());
        row.setSections(SectionJson.kept(version.sections()));
    }

    static Note note(NoteRecord row, @Nullable NoteVersionRecord latest) {
        return new Note(
                row.getId(),
                row.getOrganisationId(),
                row.getCallId(),
                new NoteTemplate(
                        row.getTemplateId(),
                        row.getTemplateKind(),
                        row.getTemplateName(),
                        SectionJson.template(row.getTemplateSections())),
                writing(row),
                row.getAsks(),
                row.getBasis(),
                SectionJson.written(row.getDraft()),
                latest == null ? null : version(latest),
                SectionJson.written(row.getSuggestions()),
                row.getCreatedAt());
    }

    private static NoteWriting writing(NoteRecord row) {
        return switch (row.getStatus()) {
            case QUEUED -> new NoteWriting.Queued(requireNonNull(row.getDueAt()), row.getTries(), row.getTrouble());
            case WRITTEN -> new NoteWriting.Written();
            case FAILED -> new NoteWriting.Failed(requireNonNull(row.getTrouble()));
            case UNAVAILABLE -> new NoteWriting.Unavailable(requireNonNull(row.getObstacle()));
        };
    }

    static NoteVersion version(NoteVersionRecord row) {
        var model = row.getModel();
        return new NoteVersion(
                row.getNumber(),
                row.getChange(),
                row.getAt(),
                row.getChangedBy(),
                model == null ? new NoteSource.Extract() : new NoteSource.Model(model),
                row.getTranscriptVersion(),
                SectionJson.kept(row.getSections()));
    }
}
