package dev.pinbridge.application.links;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.notes.NotesReady;
import java.util.List;

/// Links the notes of a matched call once there are any.
///
/// Whoever matches a call holds its lock, and so does this: whichever of the notes and the match comes second
/// finds the other.
public final class LinkOnNotes implements Reaction<NotesReady> {
    private final Calls calls;
    private final Matches matches;
    private final LinkComments links;

    public LinkOnNotes(Calls calls, Matches matches, LinkComments links) {
        this.calls = calls;
        this.matches = matches;
        this.links = links;
    }

    @Override
    public Class<NotesReady> event() {
        return NotesReady.class;
    }

    @Override
    public void react(NotesReady event) {
        if (calls.lock(event.organisation(), event.call()).isPresent()) {
            links.queue(
                    event.organisation(),
                    matches.all(event.organisation(), List.of(event.call())).values());
        }
    }
}
