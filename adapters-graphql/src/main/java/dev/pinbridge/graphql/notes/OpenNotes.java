package dev.pinbridge.graphql.notes;

import static java.util.stream.Collectors.toSet;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.notes.ReadNotes;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The notes of calls that the actor may open.
@Component
final class OpenNotes {
    private final ReadNotes notes;
    private final ReadCalls calls;

    OpenNotes(ReadNotes notes, ReadCalls calls) {
        this.notes = notes;
        this.calls = calls;
    }

    /// In no particular order.
    List<Note> all(Actor actor, Collection<NoteId> ids) {
        var found = notes.all(actor, ids);
        var open = calls.all(actor, found.stream().map(Note::call).collect(toSet())).stream()
                .map(call -> call.call().id())
                .collect(toSet());
        return found.stream().filter(note -> open.contains(note.call())).toList();
    }

    /// Empty when there is no such call that the actor may open.
    Optional<List<NoteView>> ofCall(Actor actor, CallId call) {
        return calls.find(actor, call)
                .map(_ -> notes.ofCalls(actor, List.of(call)).getOrDefault(call, List.of()).stream()
                        .map(NoteView::new)
                        .toList());
    }
}
