package dev.pinbridge.application.notes;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NoteRuns;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.Notes;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Has a note written of a call, or written anew, by a template. What people edited in it stays.
@UseCase
public final class RequestNote {
    private final Calls calls;
    private final Notes notes;
    private final NoteRuns runs;
    private final CallDoor door;
    private final Transactions transactions;
    private final Supplier<NoteId> newId;
    private final InstantSource clock;

    public RequestNote(
            Calls calls,
            Notes notes,
            NoteRuns runs,
            CallDoor door,
            Transactions transactions,
            Supplier<NoteId> newId,
            InstantSource clock) {
        this.calls = calls;
        this.notes = notes;
        this.runs = runs;
        this.door = door;
        this.transactions = transactions;
        this.newId = newId;
        this.clock = clock;
    }

    public RequestNoteResult request(Actor actor, CallId call, NoteTemplate template) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            if (calls.lock(organisation, call).isEmpty() || !door.isOpenTo(actor, call)) {
                return new RequestNoteResult.UnknownCall();
            }
            var note = ofCall(actor, call, template);
            runs.wake(organisation);
            return new RequestNoteResult.Requested(note);
        });
    }

    private Note ofCall(Actor actor, CallId call, NoteTemplate template) {
        var organisation = actor.organisation();
        var now = clock.instant();
        return notes.ofCalls(organisation, List.of(call)).getOrDefault(call, List.of()).stream()
                .filter(note -> note.template().id().equals(template.id()))
                .findFirst()
                .flatMap(note -> notes.lock(organisation, note.id()))
                .map(note -> {
                    var wanted = note.wanted(template, now);
                    notes.save(wanted);
                    return wanted;
                })
                .orElseGet(() -> {
                    var first = Note.first(newId.get(), organisation, call, template, now);
                    notes.add(List.of(first));
                    return first;
                });
    }
}
