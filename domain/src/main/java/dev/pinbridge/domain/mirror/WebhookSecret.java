package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.InvalidValue;

/// What the ATS signs with when it tells of something. Cannot print itself.
public record WebhookSecret(String value) {
    public WebhookSecret {
        value = value.strip();
        if (value.isEmpty()) {
            throw new InvalidValue("must not be empty; Pinpoint shows it under Settings, API & Webhooks");
        }
        if (value.length() > 512 || value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new InvalidValue("must be the signing secret as Pinpoint shows it: up to 512 letters, digits and"
                    + " signs, no spaces");
        }
    }

    @Override
    public String toString() {
        return "WebhookSecret[redacted]";
    }
}
