package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.InvalidInputError;

/// What is wrong with inputs about templates in view of the templates there are.
final class TemplateErrors {
    private TemplateErrors() {}

    static InvalidInputError nameTaken() {
        return new InvalidInputError(
                "Name must be one that no other template has, whatever its case.", InputPath.to("name"));
    }

    static InvalidInputError builtIn() {
        return new InvalidInputError(
                "Note template must be one of your organisation's own; those that are built in stay as they are.",
                InputPath.to("noteTemplateId"));
    }
}
