package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;

/// What was said in a call. Of each call there is one at most: a later one replaces it.
///
/// @param version 1 for the first of its call, one more for each that replaces it
public record Transcript(
        OrganisationId organisation, CallId call, int version, Spoken spoken, PersonId uploadedBy, Instant uploadedAt) {
    /// What is known of it before its utterances are read.
    public TranscriptOutline outline() {
        return TranscriptOutline.of(this);
    }
}
