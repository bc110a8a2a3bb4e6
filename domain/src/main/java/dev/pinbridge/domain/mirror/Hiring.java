package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.JobId;
import org.jspecify.annotations.Nullable;

/// What people hire for: a job of an account, and one interview for it if it is known which.
public record Hiring(
        AccountName account, JobId job, @Nullable InterviewId interview) {}
