package dev.pinbridge.graphql.forwarding;

/// Whether to send candidates by themselves.
record SetAutomaticForwardingInput(boolean isOn) {}
