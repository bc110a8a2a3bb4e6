package dev.pinbridge.pinpoint.http;

import dev.pinbridge.domain.integration.SpeedLimits;
import java.time.Duration;

/// How an account is spared.
///
/// @param circuitWait how long an account that does not answer is left alone before one request tries again; up
///     to a fifth longer, so that many accounts do not come back at once
public record GateSettings(SpeedLimits speed, Duration circuitWait) {
    public GateSettings {
        if (!circuitWait.isPositive()) {
            throw new IllegalArgumentException("the wait for an account that does not answer must be positive");
        }
    }
}
