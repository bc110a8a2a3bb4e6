package dev.pinbridge.application.notes;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteBasis;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteSentence;
import dev.pinbridge.domain.notes.NoteSource;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.WrittenNote;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Notes as a test needs them; each is another one.
public final class ANote {
    public static final NoteBasis BASIS = new NoteBasis("0123456789abcdef");

    private ANote() {}

    /// Queued.
    public static Note aNote(Call call, NoteTemplate template) {
        return Note.first(new NoteId(UUID.randomUUID()), call.organisation(), call.id(), template, Times.NOON);
    }

    /// Written at noon by the template's shape, each section saying this.
    public static Note written(Note note, String... sentences) {
        return note.written(says(note.template(), sentences), BASIS, 1, Times.NOON);
    }

    /// Extracted; the sentences of each section point to the utterances 3 and 5.
    public static WrittenNote says(NoteTemplate template, String... sentences) {
        return new WrittenNote(
                template.sections().stream()
                        .map(section -> section(section.title(), sentences))
                        .toList(),
                new NoteSource.Extract());
    }

    public static NoteSection section(String title, String... sentences) {
        return new NoteSection(
                title,
                Arrays.stream(sentences)
                        .map(text -> new NoteSentence(text, List.of(3, 5)))
                        .toList());
    }
}
