package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.NoteTemplate;

/// What became of editing a template.
public sealed interface EditTemplateResult {
    record Edited(NoteTemplate template) implements EditTemplateResult {}

    /// Another one of the organisation, or one that is built in, has the name.
    record NameTaken() implements EditTemplateResult {}

    /// It is everybody's, and nobody's to change.
    record BuiltIn() implements EditTemplateResult {}

    record UnknownTemplate() implements EditTemplateResult {}
}
