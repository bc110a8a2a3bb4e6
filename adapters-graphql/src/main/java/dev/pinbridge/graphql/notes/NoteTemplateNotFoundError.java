package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// The organisation has no template of this id.
public record NoteTemplateNotFoundError(List<String> path) implements UserError {
    public NoteTemplateNotFoundError {
        path = List.copyOf(path);
    }

    public static NoteTemplateNotFoundError at(String field) {
        return new NoteTemplateNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such note template. Choose one of the list of templates.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.NOTE_TEMPLATE_NOT_FOUND;
    }
}
