package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.positions.QuestionId;
import java.util.Map;

/// What the candidates of an organisation say to the questions of jobs. Answers of another organisation are not
/// found.
@DrivenPort
public interface JobAnswers {
    /// Keeps these, in place of earlier ones to the same questions.
    void put(OrganisationId organisation, CandidateId candidate, JobTarget job, Map<QuestionId, Answer> answers);

    /// All that the candidate has said to this job of this account; how the job was called does not matter.
    Map<QuestionId, Answer> of(OrganisationId organisation, CandidateId candidate, JobTarget job);
}
