package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The shape of a note: sections, in the order in which they are read, no two of the same title.
public record NoteTemplate(TemplateId id, NoteKind kind, String name, List<TemplateSection> sections) {
    public static final int MAX_NAME = 100;
    public static final int MOST_SECTIONS = 20;

    public NoteTemplate {
        name = Text.line(name, MAX_NAME);
        sections = List.copyOf(sections);
        if (sections.isEmpty() || sections.size() > MOST_SECTIONS) {
            throw new InvalidValue("must have 1 to " + MOST_SECTIONS + " sections; it has " + sections.size());
        }
        if (titles(sections).distinct().count() < sections.size()) {
            throw new InvalidValue("must not have two sections of the same title");
        }
    }

    private static Stream<String> titles(List<TemplateSection> sections) {
        return sections.stream().map(section -> section.title().toLowerCase(Locale.ROOT));
    }
}
