package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.NoteTemplate;

/// What became of creating a template.
public sealed interface CreateTemplateResult {
    record Created(NoteTemplate template) implements CreateTemplateResult {}

    /// One of the organisation, or one that is built in, has the name.
    record NameTaken() implements CreateTemplateResult {}

    /// The organisation has as many as it may have.
    record TooMany() implements CreateTemplateResult {}
}
