package dev.pinbridge.domain.notes;

import java.util.List;

/// What of a note is in a comment.
///
/// @param version of the note
/// @param sections their titles, in the note's order
public record PostedPart(NoteId note, int version, List<String> sections) {
    public PostedPart {
        sections = List.copyOf(sections);
    }
}
