package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Records for tests.
public final class Mirrored {
    /// Of an account whose ATS is in memory.
    static final AtsCredentials CREDENTIALS = new AtsCredentials(
            new OrganisationId(UUID.randomUUID()),
            Product.METAVIEW,
            new AccountName("acme"),
            new ApiKey("in-memory-key"),
            Haste.BACKGROUND);

    private Mirrored() {}

    public static MirroredUser user(long id, @Nullable Instant updatedAt) {
        return new MirroredUser(
                new AtsUserId(Long.toString(id)), "User", "No. " + id, "user" + id + "@example.org", updatedAt);
    }

    public static MirroredJob job(long id, @Nullable Instant updatedAt) {
        return job(id, JobVisibility.EXTERNAL, updatedAt);
    }

    public static MirroredJob job(long id, JobVisibility visibility, @Nullable Instant updatedAt) {
        return new MirroredJob(
                new JobId(Long.toString(id)),
                "uuid-" + id,
                "Job " + id,
                JobStatus.OPEN,
                visibility,
                "London",
                null,
                new AtsUserId("1"),
                null,
                List.of(
                        new MirroredJob.Stage(new StageId(id + "1"), "Applied", "applied", 0),
                        new MirroredJob.Stage(new StageId(id + "2"), "Interview", null, 1)),
                List.of("one@example.org", "two@example.org"),
                updatedAt);
    }

    public static MirroredCandidate candidate(long id, @Nullable Instant updatedAt) {
        return new MirroredCandidate(
                new AtsCandidateId(Long.toString(id)), "Candidate", "No. " + id, null, "+44 1", updatedAt);
    }

    public static MirroredApplication application(long id, @Nullable Instant updatedAt) {
        return application(id, "Applicant", updatedAt);
    }

    public static MirroredApplication application(long id, @Nullable String firstName, @Nullable Instant updatedAt) {
        return new MirroredApplication(
                new ApplicationId(Long.toString(id)),
                new JobId("7"),
                new AtsCandidateId("9"),
                new StageId("3"),
                firstName,
                "No. " + id,
                "applicant" + id + "@example.org",
                null,
                false,
                false,
                null,
                updatedAt,
                null,
                null,
                updatedAt);
    }

    public static MirroredInterview interview(long id, @Nullable Instant startAt, @Nullable Instant updatedAt) {
        return new MirroredInterview(
                new InterviewId(Long.toString(id)),
                new ApplicationId("5"),
                null,
                startAt,
                startAt == null ? null : startAt.plusSeconds(3600),
                "scheduled",
                null,
                List.of(
                        new MirroredInterview.Part(
                                id + "1",
                                0,
                                "https://meet.example.org/" + id,
                                "Meet",
                                List.of(new AtsUserId("2"), new AtsUserId("1"))),
                        new MirroredInterview.Part(id + "2", 1, null, null, List.of())),
                updatedAt);
    }
}
