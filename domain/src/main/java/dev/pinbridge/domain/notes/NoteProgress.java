package dev.pinbridge.domain.notes;

import java.util.List;

/// Whoever watches a note being written.
@FunctionalInterface
public interface NoteProgress {
    NoteProgress UNWATCHED = _ -> {};

    /// What there is so far: always all sections of the template, in order. It replaces what was told before, of
    /// which sentences may have been changed or left out.
    void soFar(List<NoteSection> sections);
}
