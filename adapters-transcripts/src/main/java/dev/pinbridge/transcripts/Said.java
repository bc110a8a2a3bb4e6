package dev.pinbridge.transcripts;

/// A piece of what somebody says.
///
/// @param label what they are called; empty when nobody says who it is
/// @param text one line, maybe empty
record Said(String label, Span span, String text) {}
