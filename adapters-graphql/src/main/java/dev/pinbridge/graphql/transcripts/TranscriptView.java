package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.domain.transcripts.TranscriptOutline;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// A transcript as the schema shows it, to somebody who may open its call.
record TranscriptView(TranscriptOutline outline) {
    public int version() {
        return outline.version();
    }

    public List<TranscriptSpeakerView> speakers() {
        return IntStream.range(0, outline.speakers().size())
                .mapToObj(this::speaker)
                .toList();
    }

    TranscriptSpeakerView speaker(int number) {
        return new TranscriptSpeakerView(number, outline.speakers().get(number));
    }

    public int utteranceCount() {
        return outline.utterances();
    }

    public int lengthMillis() {
        return Math.toIntExact(outline.length().toMillis());
    }

    public Instant uploadedAt() {
        return outline.uploadedAt();
    }
}
