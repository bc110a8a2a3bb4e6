package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateSection;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import java.util.List;
import org.springframework.graphql.data.ArgumentValue;

/// What is to be different about a note template.
record EditNoteTemplateInput(
        String noteTemplateId, ArgumentValue<String> name, ArgumentValue<List<NoteTemplateSectionInput>> sections) {
    record Content(String name, List<TemplateSection> sections) {}

    Decoded<Content> decode(NoteTemplate now) {
        var fields = new InputFields();
        var called = fields.replaced("name", "Name", name, now.name(), NoteTemplate::name);
        var parts = sections(fields, now);
        return fields.then(() -> new Content(called.get(), parts.get()));
    }

    private Field<List<TemplateSection>> sections(InputFields fields, NoteTemplate now) {
        if (sections.isOmitted()) {
            return now::sections;
        }
        var given = sections.value();
        return given == null
                ? fields.checked("sections", "Sections", () -> {
                    throw new InvalidValue("must not be emptied; leave the field out to keep them");
                })
                : NoteTemplateSectionInput.decode(fields, given);
    }
}
