package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class InMemoryAtsRecordsTest implements AtsRecordsContract {
    private final Driver driver = new Driver();

    @Override
    public AtsRecordsDriver driver() {
        return driver;
    }

    private static final class Driver implements AtsRecordsDriver {
        private final InMemoryAtsRecords ats = new InMemoryAtsRecords(() -> Times.NOON, 5, true);
        private final Map<String, AtsCandidateId> people = new HashMap<>();
        private long lastId;

        @Override
        public InMemoryAtsRecords records() {
            return ats;
        }

        @Override
        public AtsCredentials credentials() {
            return new AtsCredentials(
                    new OrganisationId(UUID.randomUUID()),
                    Product.METAVIEW,
                    new AccountName("acme"),
                    new ApiKey("in-memory-key"),
                    Haste.BACKGROUND);
        }

        @Override
        public int pageSize() {
            return 5;
        }

        @Override
        public String user(String firstName, String lastName, String email) {
            var id = nextId();
            ats.put(new MirroredUser(
                    new AtsUserId(id), firstName, lastName, email.toLowerCase(Locale.ROOT), Times.NOON));
            return id;
        }

        @Override
        public String job(String title, JobVisibility visibility, String recruiter, String hiringManager) {
            var id = nextId();
            ats.put(new MirroredJob(
                    new JobId(id),
                    "uuid-" + id,
                    title,
                    JobStatus.OPEN,
                    visibility,
                    null,
                    null,
                    new AtsUserId(recruiter),
                    new AtsUserId(hiringManager),
                    List.of(
                            new MirroredJob.Stage(new StageId(id + "1"), "Applied", "applied", 0),
                            new MirroredJob.Stage(new StageId(id + "2"), "Interview", "interview", 1)),
                    List.of(),
                    Times.NOON));
            return id;
        }

        @Override
        public String application(String job, String firstName, String lastName, String email) {
            var id = nextId();
            ats.put(application(id, job, firstName, lastName, email, Times.NOON));
            return id;
        }

        private MirroredApplication application(
                String id,
                String job,
                @Nullable String firstName,
                @Nullable String lastName,
                @Nullable String email,
                Instant at) {
            return new MirroredApplication(
                    new ApplicationId(id),
                    new JobId(job),
                    email == null ? null : people.computeIfAbsent(email, _ -> new AtsCandidateId(nextId())),
                    null,
                    firstName,
                    lastName,
                    email,
                    null,
                    false,
                    false,
                    null,
                    at,
                    null,
                    null,
                    at);
        }

        @Override
        public String interview(String application, @Nullable Instant startAt, String joinUrl, String interviewer) {
            var id = nextId();
            ats.put(new MirroredInterview(
                    new InterviewId(id),
                    new ApplicationId(application),
                    null,
                    startAt,
                    startAt == null ? null : startAt.plusSeconds(1800),
                    "scheduled",
                    null,
                    List.of(new MirroredInterview.Part(
                            id + "1", 0, joinUrl, "Meet", List.of(new AtsUserId(interviewer)))),
                    Times.NOON));
            return id;
        }

        @Override
        public void changedAt(RecordKind kind, String key, Instant time) {
            var old = (MirroredApplication) ats.all(kind).stream()
                    .filter(record -> record.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            ats.put(application(key, old.job().value(), old.firstName(), old.lastName(), old.email(), time));
        }

        @Override
        public void delete(RecordKind kind, String key) {
            ats.delete(kind, key);
        }

        @Override
        public void spoil(String interview) {
            ats.putUnreadable(Mirrored.interview(Long.parseLong(interview), Times.NOON, Times.NOON));
        }

        @Override
        public void shutDown() {
            ats.beforeReading(_ -> {
                throw new AtsUnavailable("nobody is there", null);
            });
        }

        private String nextId() {
            return Long.toString(++lastId);
        }
    }
}
