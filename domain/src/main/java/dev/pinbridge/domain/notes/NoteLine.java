package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.Text;
import java.util.List;

/// A line of a note, as it was written or as a person wrote it.
///
/// @param text one line
/// @param evidence numbers of utterances of the transcript that the note was written from, ascending; empty for
///     what a person wrote
public record NoteLine(String text, List<Integer> evidence) {
    public static final int MAX_TEXT = 2_000;
    /// What stands where something was taken out for good.
    public static final String REDACTED = "[redacted]";

    public NoteLine {
        text = Text.line(text, MAX_TEXT);
        evidence = List.copyOf(evidence);
    }

    static NoteLine of(NoteSentence sentence) {
        return new NoteLine(sentence.text(), sentence.evidence());
    }

    boolean holds(String passage) {
        return text.contains(passage);
    }

    NoteLine without(String passage) {
        if (!holds(passage)) {
            return this;
        }
        var left = text.replace(passage, REDACTED);
        // A passage that is shorter than what stands for it may make a line too long.
        return new NoteLine(left.length() > MAX_TEXT ? REDACTED : left, evidence);
    }

    /// A passage that can be taken out: a piece of one line.
    ///
    /// @throws InvalidValue when it is none
    public static String passage(String raw) {
        var passage = Text.line(raw, MAX_TEXT);
        if (REDACTED.contains(passage)) {
            throw new InvalidValue("must be a passage that says something");
        }
        return passage;
    }
}
