package dev.pinbridge.application.transcripts;

import dev.pinbridge.domain.transcripts.TranscriptOutline;

/// What became of a transcript that was uploaded.
public sealed interface UploadTranscriptResult {
    record Uploaded(TranscriptOutline transcript) implements UploadTranscriptResult {}

    /// @param whatWouldBeRight after the name of a field
    record Unreadable(String whatWouldBeRight) implements UploadTranscriptResult {}

    /// There is none, or the actor may not open it.
    record UnknownCall() implements UploadTranscriptResult {}
}
