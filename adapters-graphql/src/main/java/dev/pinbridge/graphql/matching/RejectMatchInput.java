package dev.pinbridge.graphql.matching;

/// Which call is about none of the applications.
record RejectMatchInput(String callId) {}
