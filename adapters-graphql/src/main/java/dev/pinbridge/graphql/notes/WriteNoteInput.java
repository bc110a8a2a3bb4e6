package dev.pinbridge.graphql.notes;

/// What to write, of which call.
record WriteNoteInput(String callId, String templateId) {}
