package dev.pinbridge.pinpoint.http;

import java.time.Duration;

/// What a single exchange with Pinpoint may take.
///
/// @param connect until the connection stands
/// @param response until the answer's head is there. It runs while the request is being sent, so that a request
///     with a file in it gets `overall` instead
/// @param overall from the start to the last byte, however slowly they drip
/// @param maxResponseBytes of the answer's body
public record HttpLimits(Duration connect, Duration response, Duration overall, int maxResponseBytes) {
    public HttpLimits {
        if (!connect.isPositive() || !response.isPositive() || !overall.isPositive() || maxResponseBytes < 1) {
            throw new IllegalArgumentException("the limits for Pinpoint must be positive");
        }
    }
}
