package dev.pinbridge.graphql.access;

/// The rules for who may open calls.
record SetCallAccessInput(boolean isByHiringRole) {}
