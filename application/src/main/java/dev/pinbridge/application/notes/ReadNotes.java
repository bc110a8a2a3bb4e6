package dev.pinbridge.application.notes;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NoteVersion;
import dev.pinbridge.domain.notes.Notes;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The notes of calls, for those who may open them, of which the caller has made sure.
@ReadModel
public final class ReadNotes {
    private static final int MOST_VERSIONS = 100;

    private final Notes notes;
    private final Transactions transactions;

    public ReadNotes(Notes notes, Transactions transactions) {
        this.notes = notes;
        this.transactions = transactions;
    }

    /// In the order in which they were asked for first.
    public Map<CallId, List<Note>> ofCalls(Actor actor, Collection<CallId> calls) {
        return transactions.within(actor.organisation(), () -> notes.ofCalls(actor.organisation(), calls));
    }

    public List<Note> all(Actor actor, Collection<NoteId> ids) {
        return transactions.within(actor.organisation(), () -> notes.findAll(actor.organisation(), ids));
    }

    /// The newest first, 100 of each at most.
    public Map<NoteId, List<NoteVersion>> versions(Actor actor, Collection<NoteId> ids) {
        return transactions.within(
                actor.organisation(), () -> notes.versions(actor.organisation(), ids, MOST_VERSIONS));
    }
}
