package dev.pinbridge.graphql.matching;

/// Of which call to take back what was said last.
record UndoMatchInput(String callId) {}
