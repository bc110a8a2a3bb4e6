package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.NoteTemplate;

/// What became of deleting a template.
public sealed interface DeleteTemplateResult {
    /// @param template as it was
    record Deleted(NoteTemplate template) implements DeleteTemplateResult {}

    /// It is everybody's, and nobody's to delete.
    record BuiltIn() implements DeleteTemplateResult {}

    record UnknownTemplate() implements DeleteTemplateResult {}
}
