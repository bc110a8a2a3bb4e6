package dev.pinbridge.domain.positions;

import org.jspecify.annotations.Nullable;

/// A job of the ATS as one line of a list: enough to tell it from others of the same title.
///
/// @param uuid the ATS's second, stable id, by which several jobs can be asked for at once
public record JobSummary(
        JobId id,
        @Nullable String uuid,
        String title,
        JobStatus status,
        @Nullable String location,
        @Nullable String department,
        @Nullable String employmentType,
        @Nullable String workplaceType) {
    public JobSummary deleted() {
        return new JobSummary(id, uuid, title, JobStatus.DELETED, location, department, employmentType, workplaceType);
    }
}
