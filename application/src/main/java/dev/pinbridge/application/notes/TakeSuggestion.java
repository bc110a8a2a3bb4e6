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

/// Lets somebody take the writer's new words for a section in place of a person's.
@UseCase
public final class TakeSuggestion {
    private final Notes notes;
    private final NoteChanges changes;

    public TakeSuggestion(Notes notes, CallDoor door, Transactions transactions, InstantSource clock) {
        this.notes = notes;
        this.changes = new NoteChanges(notes, door, transactions, clock);
    }

    /// @param section its title
    public TakeSuggestionResult take(Actor actor, NoteId id, String section) {
        return changes.<TakeSuggestionResult>on(actor, id, (note, by) -> take(note, section, by))
                .orElseGet(TakeSuggestionResult.UnknownNote::new);
    }

    private TakeSuggestionResult take(Note note, String section, SectionAuthor.Person by) {
        return note.suggestions().stream()
                .filter(suggestion -> suggestion.title().equals(section))
                .findFirst()
                .<TakeSuggestionResult>map(suggestion -> {
                    var taken = note.suggestionTaken(suggestion, by);
                    notes.save(taken);
                    return new TakeSuggestionResult.Taken(taken);
                })
                .orElseGet(TakeSuggestionResult.NoSuggestion::new);
    }
}
