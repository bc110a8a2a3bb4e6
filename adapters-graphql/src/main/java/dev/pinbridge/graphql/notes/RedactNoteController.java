package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.RedactNote;
import dev.pinbridge.application.notes.RedactNoteResult;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RedactNoteController {
    private final RedactNote redactNote;

    RedactNoteController(RedactNote redactNote) {
        this.redactNote = redactNote;
    }

    @MutationMapping
    RedactNotePayload redactNote(@Argument RedactNoteInput input, @ContextValue Actor actor) {
        return input.decode().fold(redaction -> redact(actor, redaction), RedactNotePayload::failed);
    }

    private RedactNotePayload redact(Actor actor, RedactNoteInput.Redaction redaction) {
        return switch (redactNote.redact(actor, redaction.note(), redaction.passage())) {
            case RedactNoteResult.Redacted(var note) -> new RedactNotePayload(new NoteView(note), List.of());
            case RedactNoteResult.UnknownNote() -> RedactNotePayload.failed(List.of(NoteNotFoundError.at("noteId")));
            case RedactNoteResult.NotThere() -> RedactNotePayload.notThere();
        };
    }
}
