package dev.pinbridge.domain.integration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How calls that need a capability went last.
///
/// @param lastGoodCallAt null when none went well yet; may lag by half a minute
/// @param lastTroubleAt null when there was no trouble yet
/// @param trouble what is wrong, for people; null when the last call went well
public record CapabilityHealth(
        Capability capability,
        @Nullable Instant lastGoodCallAt,
        @Nullable Instant lastTroubleAt,
        @Nullable String trouble) {}
