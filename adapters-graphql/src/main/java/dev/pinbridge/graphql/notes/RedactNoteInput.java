package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NoteLine;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// What to take out of a note.
record RedactNoteInput(String noteId, String passage) {
    record Redaction(NoteId note, String passage) {}

    Decoded<Redaction> decode() {
        var fields = new InputFields();
        var note = fields.reference("noteId", noteId, NodeIds::note, NoteNotFoundError::at);
        var text = fields.required("passage", "Passage", passage, NoteLine::passage);
        return fields.then(() -> new Redaction(note.get(), text.get()));
    }
}
