package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.EditNote;
import dev.pinbridge.application.notes.EditNoteResult;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class EditNoteController {
    private final EditNote editNote;

    EditNoteController(EditNote editNote) {
        this.editNote = editNote;
    }

    @MutationMapping
    EditNotePayload editNote(@Argument EditNoteInput input, @ContextValue Actor actor) {
        return input.decode().fold(edit -> edit(actor, edit), EditNotePayload::failed);
    }

    private EditNotePayload edit(Actor actor, EditNoteInput.Edit edit) {
        return switch (editNote.edit(actor, edit.note(), edit.version(), edit.sections())) {
            case EditNoteResult.Edited(var note) -> EditNotePayload.of(note);
            case EditNoteResult.UnknownNote() -> EditNotePayload.failed(NoteNotFoundError.at("noteId"));
            case EditNoteResult.NotWritten() -> EditNotePayload.failed(new NoteNotWrittenError());
            case EditNoteResult.Outdated(var latest) -> EditNotePayload.failed(new NoteChangedError(latest));
            case EditNoteResult.UnknownSection(var place) -> EditNotePayload.unknownSection(place);
        };
    }
}
