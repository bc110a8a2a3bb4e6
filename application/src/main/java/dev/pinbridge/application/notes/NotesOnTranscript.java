package dev.pinbridge.application.notes;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NoteRuns;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.transcripts.TranscriptChanged;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Has the notes of a call written when it is known what was said, and anew when it has become known otherwise
/// who said it.
public final class NotesOnTranscript implements Reaction<TranscriptChanged> {
    private final Calls calls;
    private final Notes notes;
    private final NoteRuns runs;
    private final Supplier<NoteId> newId;
    private final InstantSource clock;

    public NotesOnTranscript(Calls calls, Notes notes, NoteRuns runs, Supplier<NoteId> newId, InstantSource clock) {
        this.calls = calls;
        this.notes = notes;
        this.runs = runs;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    public Class<TranscriptChanged> event() {
        return TranscriptChanged.class;
    }

    @Override
    public void react(TranscriptChanged event) {
        var organisation = event.organisation();
        var call = event.transcript().call();
        var now = clock.instant();
        calls.find(organisation, call)
                .ifPresent(known -> notes.add(NotesOfCalls.of(known).stream()
                        .map(template -> Note.first(newId.get(), organisation, call, template, now))
                        .toList()));
        if (notes.ask(organisation, List.of(call), now)) {
            runs.wake(organisation);
        }
    }
}
