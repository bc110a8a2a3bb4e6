package dev.pinbridge.graphql.notes;

/// Which note template to delete.
record DeleteNoteTemplateInput(String noteTemplateId) {}
