package dev.pinbridge.domain.mirror;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a webhook does.
///
/// @param lastReceivedAt when something new came last; null when nothing did
/// @param received how many came; the same one sent again does not count
/// @param refused how many were not signed as they should be
public record WebhookTally(@Nullable Instant lastReceivedAt, int received, int refused) {
    public static final WebhookTally NOTHING = new WebhookTally(null, 0, 0);
}
