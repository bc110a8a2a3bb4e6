package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Instant;

/// Something that was told, signed by the ATS.
///
/// @param sha256 of the body, in lower-case hexadecimal: an event has no id, so this is what tells two apart
public record WebhookDelivery(
        OrganisationId organisation, WebhookId webhook, String sha256, Instant receivedAt, WebhookEvent event) {}
