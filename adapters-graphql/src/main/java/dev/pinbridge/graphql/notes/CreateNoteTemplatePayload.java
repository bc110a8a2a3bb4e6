package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.CreateTemplateResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `createNoteTemplate`.
record CreateNoteTemplatePayload(@Nullable NoteTemplateView noteTemplate, List<UserError> errors) {
    CreateNoteTemplatePayload {
        errors = List.copyOf(errors);
    }

    static CreateNoteTemplatePayload of(CreateTemplateResult result) {
        return switch (result) {
            case CreateTemplateResult.Created(var template) ->
                new CreateNoteTemplatePayload(new NoteTemplateView(template), List.of());
            case CreateTemplateResult.NameTaken _ -> failed(List.of(TemplateErrors.nameTaken()));
            case CreateTemplateResult.TooMany _ -> failed(List.of(new TooManyNoteTemplatesError()));
        };
    }

    static CreateNoteTemplatePayload failed(List<UserError> errors) {
        return new CreateNoteTemplatePayload(null, errors);
    }
}
