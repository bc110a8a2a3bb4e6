package dev.pinbridge.application.transcripts;

import dev.pinbridge.domain.transcripts.TranscriptOutline;

/// What became of saying who a speaker is.
public sealed interface AssignSpeakerResult {
    record Assigned(TranscriptOutline transcript) implements AssignSpeakerResult {}

    /// There is none, or the actor may not open it.
    record UnknownCall() implements AssignSpeakerResult {}

    /// The call has no transcript, or one with fewer speakers.
    record UnknownSpeaker() implements AssignSpeakerResult {}

    /// Nobody in the call is called so.
    record UnknownParticipant() implements AssignSpeakerResult {}

    /// More than one in the call has that name.
    record SeveralParticipants() implements AssignSpeakerResult {}
}
