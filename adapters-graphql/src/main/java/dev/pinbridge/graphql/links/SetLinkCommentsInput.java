package dev.pinbridge.graphql.links;

/// Whether to write links to notes into the ATS.
record SetLinkCommentsInput(boolean isOn) {}
