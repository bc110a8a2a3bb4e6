package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.QuestionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the ATS is asked to create.
///
/// @param reference kept by the ATS beside the application
/// @param knownAs the person at the ATS, when they are known to be there
/// @param answers to questions of the job, in its order
/// @param options as they hold for this application
public record NewApplication(
        JobId job,
        String reference,
        EmailAddress email,
        CandidateDetails details,
        @Nullable AtsCandidateId knownAs,
        @Nullable Cv cv,
        List<Given> answers,
        ForwardingOptions options) {
    public NewApplication {
        answers = List.copyOf(answers);
    }

    /// Without answers, and taken in as the ATS does by itself.
    public NewApplication(
            JobId job,
            String reference,
            EmailAddress email,
            CandidateDetails details,
            @Nullable AtsCandidateId knownAs,
            @Nullable Cv cv) {
        this(job, reference, email, details, knownAs, cv, List.of(), ForwardingOptions.DEFAULT);
    }

    /// An answer and what was asked.
    public record Given(QuestionId question, Answer answer) {}

    /// Goes with the create or never: the ATS takes none later.
    public record Cv(Document document, Content content) {}
}
