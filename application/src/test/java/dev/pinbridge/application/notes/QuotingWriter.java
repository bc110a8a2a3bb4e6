package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.notes.NoteProgress;
import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteSentence;
import dev.pinbridge.domain.notes.NoteSource;
import dev.pinbridge.domain.notes.NoteWriter;
import dev.pinbridge.domain.notes.TemplateSection;
import dev.pinbridge.domain.notes.WrittenNote;
import dev.pinbridge.domain.transcripts.Spoken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Quotes whatever has a word of the section's title in it.
public final class QuotingWriter implements NoteWriter {
    @Override
    public WrittenNote write(NoteMaterial material, NoteProgress progress) {
        var sections = material.template().sections().stream()
                .map(section -> new NoteSection(section.title(), quotes(section, material.spoken())))
                .toList();
        progress.soFar(sections);
        return new WrittenNote(sections, new NoteSource.Extract());
    }

    private static List<NoteSentence> quotes(TemplateSection section, Spoken spoken) {
        var words = section.title().toLowerCase(Locale.ROOT).split(" ");
        return IntStream.range(0, spoken.utterances().size())
                .filter(i -> Arrays.stream(words).anyMatch(said(spoken, i).toLowerCase(Locale.ROOT)::contains))
                .mapToObj(i -> new NoteSentence(said(spoken, i), List.of(i)))
                .toList();
    }

    private static String said(Spoken spoken, int utterance) {
        return spoken.utterances().get(utterance).text();
    }
}
