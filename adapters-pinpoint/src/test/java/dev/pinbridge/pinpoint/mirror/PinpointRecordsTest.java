package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.application.mirror.AtsRecordsContract;
import dev.pinbridge.application.mirror.AtsRecordsDriver;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.InterviewDraft;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

final class PinpointRecordsTest implements AtsRecordsContract {
    private final Driver driver = new Driver();

    @AfterEach
    void stop() {
        driver.pinpoint.close();
    }

    @Override
    public AtsRecordsDriver driver() {
        return driver;
    }

    private static final class Driver implements AtsRecordsDriver {
        private final SandboxAtsDriver pinpoint = new SandboxAtsDriver();
        /// The only part of each interview.
        private final Map<String, Long> parts = new HashMap<>();

        @Override
        public AtsRecords records() {
            return pinpoint.client().records();
        }

        @Override
        public AtsCredentials credentials() {
            return pinpoint.credentials();
        }

        @Override
        public int pageSize() {
            return PinpointReader.LARGEST_PAGE;
        }

        @Override
        public String user(String firstName, String lastName, String email) {
            return Long.toString(pinpoint.company().addUser(firstName, lastName, email));
        }

        @Override
        public String job(String title, JobVisibility visibility, String recruiter, String hiringManager) {
            var word = visibility == JobVisibility.PRIVATE
                    ? "private_job"
                    : visibility.name().toLowerCase(Locale.ROOT);
            var job = pinpoint.add(JobDraft.titled(title).visibility(word));
            pinpoint.company()
                    .change(
                            "jobs",
                            Long.parseLong(job.value()),
                            Map.of(
                                    "recruitment_manager_user_id",
                                    Long.valueOf(recruiter),
                                    "hiring_manager_user_id",
                                    Long.valueOf(hiringManager)));
            return job.value();
        }

        @Override
        public String application(String job, String firstName, String lastName, String email) {
            return Long.toString(pinpoint.company()
                    .addApplication(Long.parseLong(job), ApplicationDraft.of(firstName, lastName, email)));
        }

        @Override
        public String interview(String application, @Nullable Instant startAt, String joinUrl, String interviewer) {
            var draft = startAt == null
                    ? InterviewDraft.unscheduled()
                    : InterviewDraft.between(startAt, startAt.plusSeconds(1800));
            var interview = Long.toString(pinpoint.company()
                    .addInterview(Long.parseLong(application), draft.part(joinUrl, Long.valueOf(interviewer))));
            parts.put(interview, (long) parts.size() + 1);
            return interview;
        }

        @Override
        public void changedAt(RecordKind kind, String key, Instant time) {
            pinpoint.setClock(time);
            pinpoint.company().change(table(kind), Long.parseLong(key), Map.of());
            // Nothing is listed before it was created.
            pinpoint.setClock(AtsRecordsContract.NOON.plusSeconds(3600));
        }

        @Override
        public void delete(RecordKind kind, String key) {
            pinpoint.company().delete(table(kind), Long.parseLong(key));
        }

        @Override
        public void spoil(String interview) {
            pinpoint.company().withhold("interview_parts", Objects.requireNonNull(parts.get(interview)));
        }

        @Override
        public void shutDown() {
            pinpoint.shutDown();
        }

        private static String table(RecordKind kind) {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }
}
