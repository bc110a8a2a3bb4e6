package dev.pinbridge.transcripts;

import org.jspecify.annotations.Nullable;

/// Some text of a cue without its tags.
///
/// @param name whose voice it is said to be; null when nothing is said of that
/// @param text maybe of several lines
record Voice(@Nullable String name, String text) {}
