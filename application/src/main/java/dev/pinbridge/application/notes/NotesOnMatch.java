package dev.pinbridge.application.notes;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchesChanged;
import dev.pinbridge.domain.notes.NoteRuns;
import dev.pinbridge.domain.notes.Notes;
import java.time.InstantSource;

/// Has the notes of calls written anew that are about somebody else now, or about somebody at last.
public final class NotesOnMatch implements Reaction<MatchesChanged> {
    private final Notes notes;
    private final NoteRuns runs;
    private final InstantSource clock;

    public NotesOnMatch(Notes notes, NoteRuns runs, InstantSource clock) {
        this.notes = notes;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public Class<MatchesChanged> event() {
        return MatchesChanged.class;
    }

    @Override
    public void react(MatchesChanged event) {
        var calls = event.matches().stream().map(Match::call).toList();
        if (notes.ask(event.organisation(), calls, clock.instant())) {
            runs.wake(event.organisation());
        }
    }
}
