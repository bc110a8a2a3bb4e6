package dev.pinbridge.graphql.relay;

/// An item in a list, and its place there.
public record Edge<V>(V node, String cursor) {}
