package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.SectionEdit;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import java.util.stream.IntStream;

/// A person's words for some sections.
record EditNoteInput(String noteId, int version, List<SectionInput> sections) {
    record SectionInput(String title, List<String> lines) {}

    record Edit(NoteId note, int version, List<SectionEdit> sections) {}

    Decoded<Edit> decode() {
        var fields = new InputFields();
        var note = fields.reference("noteId", noteId, NodeIds::note, NoteNotFoundError::at);
        var list = fields.within("sections");
        var edits = IntStream.range(0, sections.size())
                .mapToObj(i -> edit(list.within(Integer.toString(i)), sections.get(i)))
                .toList();
        return fields.then(() ->
                new Edit(note.get(), version, edits.stream().map(Field::get).toList()));
    }

    private static Field<SectionEdit> edit(InputFields fields, SectionInput section) {
        return fields.checked("lines", "Lines", () -> new SectionEdit(section.title(), section.lines()));
    }
}
