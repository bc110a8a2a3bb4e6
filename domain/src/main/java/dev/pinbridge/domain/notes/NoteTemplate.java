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
        name = name(name);
        sections = List.copyOf(sections);
        checkNumber(sections.size());
        if (titles(sections).distinct().count() < sections.size()) {
            throw new InvalidValue("must not have two sections of the same title");
        }
    }

    public static String name(String raw) {
        return Text.line(raw, MAX_NAME);
    }

    /// @throws InvalidValue unless a template may have so many
    public static void checkNumber(int sections) {
        if (sections < 1 || sections > MOST_SECTIONS) {
            throw new InvalidValue("must have 1 to " + MOST_SECTIONS + " sections; it has " + sections);
        }
    }

    /// What names of templates, and titles of sections, are told apart by: their case does not count.
    public static String key(String nameOrTitle) {
        return nameOrTitle.toLowerCase(Locale.ROOT);
    }

    private static Stream<String> titles(List<TemplateSection> sections) {
        return sections.stream().map(section -> key(section.title()));
    }
}
