package dev.pinbridge.transcripts;

import dev.pinbridge.application.transcripts.TranscriptFormatsContract;
import dev.pinbridge.domain.transcripts.TranscriptFormats;

final class ExportedTranscriptsTest implements TranscriptFormatsContract {
    @Override
    public TranscriptFormats formats() {
        return new ExportedTranscripts();
    }
}
