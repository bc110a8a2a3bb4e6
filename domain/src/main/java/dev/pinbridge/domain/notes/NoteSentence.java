package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.Text;
import java.util.List;

/// A sentence of a note, and where in the transcript it comes from.
///
/// @param text one line
/// @param evidence numbers of utterances, the transcript's first being 0; ascending, each once, never empty
public record NoteSentence(String text, List<Integer> evidence) {
    public static final int MAX_TEXT = 1_000;

    public NoteSentence {
        text = Text.line(text, MAX_TEXT);
        evidence = evidence.stream().distinct().sorted().toList();
        if (evidence.isEmpty() || evidence.getFirst() < 0) {
            throw new IllegalArgumentException("a sentence without evidence is not told: " + evidence);
        }
    }
}
