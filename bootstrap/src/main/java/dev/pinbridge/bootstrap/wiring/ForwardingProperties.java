package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.forwarding.Pace;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How fast people are sent; see [Pace]. What is left out is as in [Pace#CALM].
@ConfigurationProperties("pinbridge.forwarding")
record ForwardingProperties(
        @Nullable Integer parallel,
        @Nullable Duration firstRetry,
        @Nullable Duration longestRetry,
        @Nullable List<Duration> looks) {
    Pace pace() {
        return new Pace(
                parallel == null ? Pace.CALM.parallel() : parallel,
                firstRetry == null ? Pace.CALM.firstRetry() : firstRetry,
                longestRetry == null ? Pace.CALM.longestRetry() : longestRetry,
                looks == null ? Pace.CALM.looks() : looks);
    }
}
