package dev.pinbridge.domain.transcripts;

/// An utterance and its place.
///
/// @param number the first is 0
public record NumberedUtterance(int number, Utterance utterance) {}
