package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.notes.TemplateCatalogue;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The organisation has as many templates of its own as it may have.
record TooManyNoteTemplatesError() implements UserError {
    @Override
    public String message() {
        return "Your organisation has " + TemplateCatalogue.MOST_OWN
                + " note templates of its own, and cannot have more. Delete one that nobody uses, or edit it.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.TOO_MANY_NOTE_TEMPLATES;
    }
}
