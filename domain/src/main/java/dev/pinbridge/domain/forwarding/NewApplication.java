package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.positions.JobId;
import org.jspecify.annotations.Nullable;

/// What the ATS is asked to create.
///
/// @param reference kept by the ATS beside the application
/// @param knownAs the person at the ATS, when they are known to be there
public record NewApplication(
        JobId job,
        String reference,
        EmailAddress email,
        CandidateDetails details,
        @Nullable AtsCandidateId knownAs,
        @Nullable Cv cv) {
    /// Goes with the create or never: the ATS takes none later.
    public record Cv(Document document, Content content) {}
}
