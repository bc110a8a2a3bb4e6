package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.EditTemplateResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `editNoteTemplate`.
record EditNoteTemplatePayload(@Nullable NoteTemplateView noteTemplate, List<UserError> errors) {
    EditNoteTemplatePayload {
        errors = List.copyOf(errors);
    }

    static EditNoteTemplatePayload of(EditTemplateResult result) {
        return switch (result) {
            case EditTemplateResult.Edited(var template) ->
                new EditNoteTemplatePayload(new NoteTemplateView(template), List.of());
            case EditTemplateResult.NameTaken _ -> failed(List.of(TemplateErrors.nameTaken()));
            case EditTemplateResult.BuiltIn _ -> failed(List.of(TemplateErrors.builtIn()));
            case EditTemplateResult.UnknownTemplate _ -> notFound();
        };
    }

    static EditNoteTemplatePayload notFound() {
        return failed(List.of(NoteTemplateNotFoundError.at("noteTemplateId")));
    }

    static EditNoteTemplatePayload failed(List<UserError> errors) {
        return new EditNoteTemplatePayload(null, errors);
    }
}
