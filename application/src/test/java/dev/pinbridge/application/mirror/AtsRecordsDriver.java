package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.RecordKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Arranges what an ATS has, for the contract of [AtsRecords]. Everything is given by its key at the ATS.
public interface AtsRecordsDriver {
    AtsRecords records();

    AtsCredentials credentials();

    /// How many records a page holds.
    int pageSize();

    String user(String firstName, String lastName, String email);

    String job(String title, JobVisibility visibility, String recruiter, String hiringManager);

    String application(String job, String firstName, String lastName, String email);

    String interview(String application, @Nullable Instant startAt, String joinUrl, String interviewer);

    /// From now on it says that it changed then.
    void changedAt(RecordKind kind, String key, Instant time);

    void delete(RecordKind kind, String key);

    /// The ATS keeps it, but it makes no sense.
    void spoil(String interview);

    /// From now on there is nobody listening.
    void shutDown();
}
