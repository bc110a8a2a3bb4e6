package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.positions.JobId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An application as it stands at the ATS.
///
/// @param reference what its maker left beside it; ours is [ForwardingId#reference]
public record AtsApplication(
        ApplicationId id,
        @Nullable AtsCandidateId candidate,
        JobId job,
        @Nullable String jobTitle,
        @Nullable String stage,
        @Nullable String reference,
        @Nullable Instant appliedAt) {}
