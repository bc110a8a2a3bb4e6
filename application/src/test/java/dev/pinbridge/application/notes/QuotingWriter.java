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
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Quotes whatever has a word of the section's title in it. Can be away, and something can happen while it
/// writes.
public final class QuotingWriter implements NoteWriter {
    private final Deque<Runnable> meanwhile = new ConcurrentLinkedDeque<>();
    private final List<NoteMaterial> seen = new CopyOnWriteArrayList<>();
    private volatile @Nullable RuntimeException trouble;
    private volatile boolean isDying;

    @Override
    public WrittenNote write(NoteMaterial material, NoteProgress progress) {
        seen.add(material);
        var happens = meanwhile.poll();
        if (happens != null) {
            happens.run();
        }
        var away = trouble;
        if (away != null) {
            throw away;
        }
        if (isDying) {
            throw new AssertionError("the node dies");
        }
        var sections = material.template().sections().stream()
                .map(section -> new NoteSection(section.title(), quotes(section, material.spoken())))
                .toList();
        progress.soFar(sections);
        return new WrittenNote(sections, new NoteSource.Extract());
    }

    /// Whatever it is asked to write until [#isBack] comes to nothing.
    public void isAway(RuntimeException because) {
        trouble = because;
    }

    /// Nothing that it is asked to write comes to an end.
    public void dies() {
        isDying = true;
    }

    public void isBack() {
        trouble = null;
    }

    /// The next time it writes.
    public void meanwhile(Runnable happens) {
        meanwhile.add(happens);
    }

    /// What it wrote from, or tried to, since the last time.
    public List<NoteMaterial> take() {
        var taken = List.copyOf(seen);
        seen.removeAll(taken);
        return taken;
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
