package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.calls.CallId;

/// The transcript of a call, and no later one: the numbers of its speakers and utterances hold for it alone.
public record TranscriptVersion(CallId call, int version) {}
