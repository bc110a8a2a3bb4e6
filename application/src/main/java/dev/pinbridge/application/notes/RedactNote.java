package dev.pinbridge.application.notes;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.notes.SectionAuthor;
import java.time.InstantSource;
import java.util.List;

/// Lets somebody take a passage out of a note for good: nobody can read it any more, in earlier versions either.
/// It stays in the transcript, and in comments that were posted.
@UseCase
public final class RedactNote {
    private final Notes notes;
    private final NoteChanges changes;

    public RedactNote(Notes notes, CallDoor door, Transactions transactions, InstantSource clock) {
        this.notes = notes;
        this.changes = new NoteChanges(notes, door, transactions, clock);
    }

    /// @param passage as [dev.pinbridge.domain.notes.NoteLine#passage] has it
    public RedactNoteResult redact(Actor actor, NoteId id, String passage) {
        return changes.<RedactNoteResult>on(actor, id, (note, by) -> redact(note, passage, by))
                .orElseGet(RedactNoteResult.UnknownNote::new);
    }

    private RedactNoteResult redact(Note note, String passage, SectionAuthor.Person by) {
        var earlier = notes
                .versions(note.organisation(), List.of(note.id()), Integer.MAX_VALUE)
                .getOrDefault(note.id(), List.of())
                .stream()
                .filter(version -> version.holds(passage))
                .map(version -> version.without(passage, by))
                .toList();
        if (earlier.isEmpty() && !note.holds(passage)) {
            return new RedactNoteResult.NotThere();
        }
        notes.replace(note.organisation(), note.id(), earlier);
        var redacted = note.redacted(passage, by);
        notes.save(redacted);
        return new RedactNoteResult.Redacted(redacted);
    }
}
