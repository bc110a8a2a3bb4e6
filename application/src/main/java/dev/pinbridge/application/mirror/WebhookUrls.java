package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.WebhookAddress;
import java.net.URI;

/// What the ATS is to be told as the URL of a webhook.
///
/// @param service the address of the service itself; empty when it is not known, and then URLs are paths
public record WebhookUrls(URI service) {
    public WebhookUrls {
        if (!service.toString().isEmpty()
                && !String.valueOf(service.getScheme()).matches("https?")) {
            throw new IllegalArgumentException(
                    "PINBRIDGE_URL must be the address of the service, for example https://pinbridge.example.com");
        }
    }

    URI of(WebhookAddress address) {
        return URI.create(service.toString().replaceFirst("/+$", "") + address.path());
    }
}
