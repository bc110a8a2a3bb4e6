package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.WebhookTally;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An account's webhook, for people.
///
/// @param url null unless the person may see it
/// @param secretSetAt null while there is none
/// @param tally of the last 24 hours
public record WebhookReport(@Nullable URI url, @Nullable Instant secretSetAt, WebhookTally tally) {}
