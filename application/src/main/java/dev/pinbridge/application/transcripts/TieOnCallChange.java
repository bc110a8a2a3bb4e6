package dev.pinbridge.application.transcripts;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallChanged;
import dev.pinbridge.domain.transcripts.TranscriptChanged;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.util.List;

/// Ties the speakers of a call anew when its participants have changed.
public final class TieOnCallChange implements Reaction<CallChanged> {
    private final Transcripts transcripts;
    private final Ties ties;
    private final Events events;

    public TieOnCallChange(Transcripts transcripts, NameKeys names, Events events) {
        this.transcripts = transcripts;
        this.ties = new Ties(names);
        this.events = events;
    }

    @Override
    public Class<CallChanged> event() {
        return CallChanged.class;
    }

    @Override
    public void react(CallChanged event) {
        var call = event.call();
        var outline =
                transcripts.outlines(call.organisation(), List.of(call.id())).get(call.id());
        if (outline == null) {
            return;
        }
        var tied = ties.tie(outline, call.details().participants());
        if (!tied.equals(outline)) {
            transcripts.saveSpeakers(tied);
            events.publish(new TranscriptChanged(tied.organisation(), tied.id()));
        }
    }
}
