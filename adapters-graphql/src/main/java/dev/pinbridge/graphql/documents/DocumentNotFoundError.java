package dev.pinbridge.graphql.documents;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// The organisation has no document of this id.
public record DocumentNotFoundError(List<String> path) implements UserError {
    public DocumentNotFoundError {
        path = List.copyOf(path);
    }

    public static DocumentNotFoundError at(String field) {
        return new DocumentNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such document. Upload the file first and use the id that the upload answers.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.DOCUMENT_NOT_FOUND;
    }
}
