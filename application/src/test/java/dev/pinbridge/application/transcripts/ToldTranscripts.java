package dev.pinbridge.application.transcripts;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.transcripts.TranscriptChanged;
import dev.pinbridge.domain.transcripts.TranscriptVersion;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers which transcripts were said to have changed.
public final class ToldTranscripts implements Reaction<TranscriptChanged> {
    private final List<TranscriptVersion> told = new CopyOnWriteArrayList<>();

    @Override
    public Class<TranscriptChanged> event() {
        return TranscriptChanged.class;
    }

    @Override
    public void react(TranscriptChanged event) {
        told.add(event.transcript());
    }

    public List<TranscriptVersion> told() {
        return List.copyOf(told);
    }
}
