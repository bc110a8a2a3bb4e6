package dev.pinbridge.graphql.links;

/// Whether links to notes are written into the ATS, as the schema shows it.
record LinkCommentsView(boolean isOn) {}
