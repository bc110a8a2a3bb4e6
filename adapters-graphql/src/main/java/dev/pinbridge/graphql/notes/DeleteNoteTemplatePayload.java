package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.DeleteTemplateResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `deleteNoteTemplate`.
record DeleteNoteTemplatePayload(@Nullable NoteTemplateView noteTemplate, List<UserError> errors) {
    DeleteNoteTemplatePayload {
        errors = List.copyOf(errors);
    }

    static DeleteNoteTemplatePayload of(DeleteTemplateResult result) {
        return switch (result) {
            case DeleteTemplateResult.Deleted(var template) ->
                new DeleteNoteTemplatePayload(new NoteTemplateView(template), List.of());
            case DeleteTemplateResult.BuiltIn _ -> failed(List.of(TemplateErrors.builtIn()));
            case DeleteTemplateResult.UnknownTemplate _ -> notFound();
        };
    }

    static DeleteNoteTemplatePayload notFound() {
        return failed(List.of(NoteTemplateNotFoundError.at("noteTemplateId")));
    }

    private static DeleteNoteTemplatePayload failed(List<UserError> errors) {
        return new DeleteNoteTemplatePayload(null, errors);
    }
}
