package dev.pinbridge.graphql.matching;

/// Which match to vouch for.
record ConfirmMatchInput(String callId) {}
