package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.transcripts.Spoken;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// All that a note is written from.
///
/// @param title the call's, empty when it has none
/// @param jobTitle of the job that the call is about; null when it is not known
/// @param candidateName of the candidate that is assigned to the call; null when none is, or the name is not
/// known
/// @param interviewers their names
/// @param language what the note is to be in; null for what is spoken
public record NoteMaterial(
        NoteTemplate template,
        Spoken spoken,
        String title,
        @Nullable String jobTitle,
        @Nullable String candidateName,
        List<String> interviewers,
        @Nullable Locale language) {
    public NoteMaterial {
        interviewers = List.copyOf(interviewers);
    }
}
