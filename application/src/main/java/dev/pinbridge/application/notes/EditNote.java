package dev.pinbridge.application.notes;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NoteVersion;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.notes.SectionAuthor;
import dev.pinbridge.domain.notes.SectionEdit;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/// Lets somebody put their words in place of those of a note. What there was before stays in its versions.
@UseCase
public final class EditNote {
    private final Notes notes;
    private final NoteChanges changes;

    public EditNote(Notes notes, CallDoor door, Transactions transactions, InstantSource clock) {
        this.notes = notes;
        this.changes = new NoteChanges(notes, door, transactions, clock);
    }

    /// @param version the one that the person read; the edit is refused when there is a later one, so that nobody
    ///     overwrites what they have not seen
    /// @param edits sections that are not among them stay as they are
    public EditNoteResult edit(Actor actor, NoteId id, int version, List<SectionEdit> edits) {
        return changes.<EditNoteResult>on(actor, id, (note, by) -> edit(note, version, edits, by))
                .orElseGet(EditNoteResult.UnknownNote::new);
    }

    private EditNoteResult edit(Note note, int version, List<SectionEdit> edits, SectionAuthor.Person by) {
        var latest = note.latest();
        if (latest == null) {
            return new EditNoteResult.NotWritten();
        }
        if (latest.number() != version) {
            return new EditNoteResult.Outdated(latest.number());
        }
        var unknown = IntStream.range(0, edits.size())
                .filter(i -> isUnknown(latest, edits.get(i)))
                .findFirst();
        if (unknown.isPresent()) {
            return new EditNoteResult.UnknownSection(unknown.getAsInt());
        }
        var edited = note.edited(edits, by);
        notes.save(edited);
        return new EditNoteResult.Edited(edited);
    }

    private static boolean isUnknown(NoteVersion latest, SectionEdit edit) {
        return latest.section(edit.title()).isEmpty();
    }
}
