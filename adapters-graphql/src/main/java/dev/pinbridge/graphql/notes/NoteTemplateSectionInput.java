package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateSection;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A part of a note.
record NoteTemplateSectionInput(String title, String instruction) {
    static Field<List<TemplateSection>> decode(InputFields fields, List<NoteTemplateSectionInput> given) {
        if (given.isEmpty() || given.size() > NoteTemplate.MOST_SECTIONS) {
            return fields.checked("sections", "Template", () -> {
                NoteTemplate.checkNumber(given.size());
                return List.of();
            });
        }
        var list = fields.within("sections");
        var titles = new HashSet<String>();
        var all = IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i).decode(list.within(Integer.toString(i)), titles))
                .toList();
        return () -> all.stream().map(Field::get).toList();
    }

    /// @param titles of the sections before this one, which adds its own
    private Field<TemplateSection> decode(InputFields fields, Set<String> titles) {
        var heading = fields.required("title", "Title", title, raw -> unlike(titles, TemplateSection.title(raw)));
        var text = fields.required("instruction", "Instruction", instruction, TemplateSection::instruction);
        return () -> new TemplateSection(heading.get(), text.get());
    }

    private static String unlike(Set<String> titles, String title) {
        if (!titles.add(NoteTemplate.key(title))) {
            throw new InvalidValue("must be one that no section before it has");
        }
        return title;
    }
}
