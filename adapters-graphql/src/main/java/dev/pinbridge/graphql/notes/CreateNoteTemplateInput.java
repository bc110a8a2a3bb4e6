package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateSection;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import java.util.List;

/// A new note template.
record CreateNoteTemplateInput(String name, List<NoteTemplateSectionInput> sections) {
    record Content(String name, List<TemplateSection> sections) {}

    Decoded<Content> decode() {
        var fields = new InputFields();
        var called = fields.required("name", "Name", name, NoteTemplate::name);
        var parts = NoteTemplateSectionInput.decode(fields, sections);
        return fields.then(() -> new Content(called.get(), parts.get()));
    }
}
