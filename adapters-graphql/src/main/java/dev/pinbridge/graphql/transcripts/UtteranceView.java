package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.domain.transcripts.NumberedUtterance;

/// An utterance as the schema shows it.
record UtteranceView(TranscriptSpeakerView speaker, NumberedUtterance numbered) {
    public int number() {
        return numbered.number();
    }

    public int startMillis() {
        return Math.toIntExact(numbered.utterance().from().toMillis());
    }

    public int endMillis() {
        return Math.toIntExact(numbered.utterance().to().toMillis());
    }

    public String text() {
        return numbered.utterance().text();
    }
}
