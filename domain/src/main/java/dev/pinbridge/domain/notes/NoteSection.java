package dev.pinbridge.domain.notes;

import java.util.List;

/// What a note tells about one section of its template; no sentences when nothing was said about it.
public record NoteSection(String title, List<NoteSentence> sentences) {
    public static final String NOTHING_FOUND = "Nothing was found about this in the transcript.";

    public NoteSection {
        sentences = List.copyOf(sentences);
    }

    /// What people read: the sentences, or that there are none.
    public List<String> lines() {
        return sentences.isEmpty()
                ? List.of(NOTHING_FOUND)
                : sentences.stream().map(NoteSentence::text).toList();
    }
}
