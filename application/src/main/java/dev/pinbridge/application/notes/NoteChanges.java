package dev.pinbridge.application.notes;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.notes.SectionAuthor;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;

/// How a person changes a note: whoever may open its call may, one at a time.
final class NoteChanges {
    private final Notes notes;
    private final CallDoor door;
    private final Transactions transactions;
    private final InstantSource clock;

    NoteChanges(Notes notes, CallDoor door, Transactions transactions, InstantSource clock) {
        this.notes = notes;
        this.door = door;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param change what comes of the note as it is; the person is who changes it now
    /// @return empty when there is no such note, or the actor may not open its call
    <T> Optional<T> on(Actor actor, NoteId id, BiFunction<Note, SectionAuthor.Person, T> change) {
        return transactions.within(
                actor.organisation(),
                () -> notes.lock(actor.organisation(), id)
                        .filter(note -> door.isOpenTo(actor, note.call()))
                        .map(note -> change.apply(note, new SectionAuthor.Person(actor.person(), clock.instant()))));
    }
}
