package dev.pinbridge.application.transcripts;

import dev.pinbridge.domain.transcripts.TranscriptFormats;

final class InMemoryTranscriptFormatsTest implements TranscriptFormatsContract {
    @Override
    public TranscriptFormats formats() {
        return new InMemoryTranscriptFormats();
    }
}
