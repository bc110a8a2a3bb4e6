package dev.pinbridge.domain.notes;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The templates that an organisation may choose from: those that are built in, and its own.
///
/// @param own by name
public record TemplateCatalogue(List<NoteTemplate> own) {
    /// How many an organisation may have of its own.
    public static final int MOST_OWN = 50;

    public TemplateCatalogue {
        own = own.stream()
                .sorted(comparing(template -> NoteTemplate.key(template.name())))
                .toList();
    }

    /// Those that are built in first.
    public List<NoteTemplate> all() {
        return Stream.concat(BuiltInTemplates.ALL.stream(), own.stream()).toList();
    }

    public Optional<NoteTemplate> find(TemplateId id) {
        return all().stream().filter(template -> template.id().equals(id)).findAny();
    }

    /// The one that has this name, whatever its case.
    public Optional<NoteTemplate> named(String name) {
        var wanted = NoteTemplate.key(name);
        return all().stream()
                .filter(template -> NoteTemplate.key(template.name()).equals(wanted))
                .findAny();
    }

    public boolean isFull() {
        return own.size() >= MOST_OWN;
    }
}
