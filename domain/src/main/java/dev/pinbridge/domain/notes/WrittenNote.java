package dev.pinbridge.domain.notes;

import java.util.List;

/// A note as it was written, before anybody has edited it.
///
/// @param sections those of the template, in its order
public record WrittenNote(List<NoteSection> sections, NoteSource source) {
    public WrittenNote {
        sections = List.copyOf(sections);
    }
}
