package dev.pinbridge.notes;

import dev.pinbridge.domain.notes.NoteSentence;
import java.util.List;

/// Turns what was said into sentences of a note, with who said it.
final class Quotes {
    private static final int CLEAR_BY_ITSELF = 4;

    private final Voices voices;

    Quotes(Voices voices) {
        this.voices = voices;
    }

    NoteSentence alone(Remark remark) {
        return new NoteSentence(said(remark), List.of(remark.utterance()));
    }

    /// With the question before it, where it would not be understood otherwise.
    NoteSentence inContext(Remark remark) {
        var asked = remark.asked();
        return asked == null || remark.terms().size() >= CLEAR_BY_ITSELF
                ? alone(remark)
                : new NoteSentence(said(asked) + " – " + said(remark), List.of(asked.utterance(), remark.utterance()));
    }

    private String said(Remark remark) {
        var name = voices.name(remark.speaker());
        return name.isEmpty() ? remark.text() : name + ": " + remark.text();
    }
}
