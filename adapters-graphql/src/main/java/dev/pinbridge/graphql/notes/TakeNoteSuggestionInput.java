package dev.pinbridge.graphql.notes;

/// Which suggestion to take.
record TakeNoteSuggestionInput(String noteId, String section) {}
