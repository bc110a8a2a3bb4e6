package dev.pinbridge.application.matching;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Target;
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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records of an account, by numbers that refer to each other.
public final class AnAccount {
    public static final AccountName ACCOUNT = new AccountName("acme");

    private AnAccount() {}

    /// With the address `user1@acme.example` and so on.
    public static MirroredUser user(int id) {
        return new MirroredUser(new AtsUserId("" + id), "User", "No " + id, "user" + id + "@acme.example", null);
    }

    /// Recruited for by user 1 and managed by user 2, with the stages 1 and 2.
    public static MirroredJob job(int id, JobVisibility visibility) {
        return new MirroredJob(
                new JobId("" + id),
                null,
                "Job " + id,
                JobStatus.OPEN,
                visibility,
                "London",
                null,
                new AtsUserId("1"),
                new AtsUserId("2"),
                List.of(
                        new MirroredJob.Stage(new StageId("1"), "Applied", "applied", 0),
                        new MirroredJob.Stage(new StageId("2"), "First interview", "interview", 1)),
                List.of(),
                null);
    }

    public static MirroredCandidate candidate(int id, String first, String last, @Nullable String email) {
        return new MirroredCandidate(new AtsCandidateId("" + id), first, last, email, null, null);
    }

    /// Of the candidate with the same number, in stage 2.
    public static MirroredApplication application(int id, int job, String first, String last, @Nullable String email) {
        return application(id, job, first, last, email, false);
    }

    public static MirroredApplication application(
            int id, int job, String first, String last, @Nullable String email, boolean concealed) {
        return new MirroredApplication(
                new ApplicationId("" + id),
                new JobId("" + job),
                new AtsCandidateId("" + id),
                new StageId("2"),
                first,
                last,
                email,
                null,
                concealed,
                false,
                null,
                Times.NOON.minusSeconds(1_000_000),
                null,
                null,
                null);
    }

    /// An hour long, held by these users.
    public static MirroredInterview interview(
            int id, int application, @Nullable Instant startAt, @Nullable String joinUrl, int... users) {
        return new MirroredInterview(
                new InterviewId("" + id),
                new ApplicationId("" + application),
                new StageId("2"),
                startAt,
                startAt == null ? null : startAt.plusSeconds(3600),
                "scheduled",
                null,
                List.of(new MirroredInterview.Part(
                        id + "1",
                        0,
                        joinUrl,
                        null,
                        Arrays.stream(users)
                                .mapToObj(user -> new AtsUserId("" + user))
                                .toList())),
                null);
    }

    /// As [#application] has it.
    public static Target target(int application, int job, @Nullable Integer interview) {
        return new Target(
                ACCOUNT,
                new ApplicationId("" + application),
                new JobId("" + job),
                new AtsCandidateId("" + application),
                interview == null ? null : new InterviewId("" + interview));
    }
}
