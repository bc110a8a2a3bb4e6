package dev.pinbridge.domain.notes;

import java.util.List;

/// A section of a note, as a version of it has it.
///
/// @param lines none when nothing was said about it, or a person took out all there was
public record KeptSection(String title, List<NoteLine> lines, SectionAuthor author) {
    public static final int MOST_LINES = 200;

    public KeptSection {
        lines = List.copyOf(lines);
    }

    static KeptSection of(NoteSection written) {
        return new KeptSection(
                written.title(), written.sentences().stream().map(NoteLine::of).toList(), new SectionAuthor.Writer());
    }

    public boolean isOfPerson() {
        return author instanceof SectionAuthor.Person;
    }

    boolean holds(String passage) {
        return lines.stream().anyMatch(line -> line.holds(passage));
    }

    KeptSection without(String passage, SectionAuthor.Person by) {
        return holds(passage)
                ? new KeptSection(
                        title, lines.stream().map(line -> line.without(passage)).toList(), by)
                : this;
    }

    /// With a person's lines. Those that are as they were keep what they point to.
    KeptSection edited(List<String> texts, SectionAuthor.Person by) {
        var next = texts.stream().map(this::line).toList();
        return next.equals(lines) ? this : new KeptSection(title, next, by);
    }

    private NoteLine line(String text) {
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseGet(() -> new NoteLine(text, List.of()));
    }
}
