package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.transcripts.SpokenBy;
import org.jspecify.annotations.Nullable;

/// A speaker as the schema shows them.
record TranscriptSpeakerView(int number, SpokenBy by) {
    public @Nullable String label() {
        return by.speaker().label().isEmpty() ? null : by.speaker().label();
    }

    public @Nullable Participant participant() {
        return by.speaker().participant();
    }

    public boolean isAssigned() {
        return by.isAssigned();
    }

    public int talkMillis() {
        return Math.toIntExact(by.talk().toMillis());
    }

    public int wordCount() {
        return by.words();
    }
}
