package dev.pinbridge.application.ats;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Arranges what an ATS has and how it behaves, and looks at what became of it, for the contracts of its ports.
/// At the start there is one account without jobs, and a key that may do everything.
public interface AtsDriver {
    AtsCredentials credentials();

    /// From now on the key is good for exactly this.
    void allow(Capability... capabilities);

    void revokeKey();

    void switchApi(boolean on);

    /// From now on there is nobody listening.
    void shutDown();

    /// A job in London, of the department Engineering, without demands.
    JobId job(String title, JobStatus status);

    JobId openJob(String title, JobDemands demands);

    /// The job asks this from now on, behind what it asked before. A question of the kind [QuestionKind#OTHER] is
    /// a choice.
    QuestionId ask(JobId job, String title, QuestionKind kind, boolean required);

    JobId openConfidentialJob(String title);

    String uuid(JobId job);

    void delete(JobId job);

    /// Somebody applied by other means.
    ApplicationId apply(EmailAddress email, JobId job);

    /// All there are, oldest first.
    List<ApplicationId> applications();

    /// The type of the stage that an application is in, in the ATS's words.
    String stageType(ApplicationId application);

    /// Whether the ATS has mailed somebody about it.
    boolean isMailed(ApplicationId application);

    List<String> tags(ApplicationId application);

    /// The questions that came with an answer.
    Set<QuestionId> answered(ApplicationId application);

    /// Of the CV's bytes, in lower-case hexadecimal; empty when there is no CV.
    Optional<String> cvSha256(ApplicationId application);
}
