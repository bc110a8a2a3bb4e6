package dev.pinbridge.pinpoint.forwarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The attributes of an application that we read, under Pinpoint's names (reference, section 4.2).
record ApplicationAttributes(
        @Nullable String candidateId,
        @Nullable String jobId,
        @Nullable String externalSystemReference,
        @Nullable Instant createdAt) {}
