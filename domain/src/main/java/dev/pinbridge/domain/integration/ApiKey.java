package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.InvalidValue;

/// The secret with which the ATS lets us in. Cannot print itself.
public record ApiKey(String secret) {
    public ApiKey {
        secret = secret.strip();
        if (secret.isEmpty()) {
            throw new InvalidValue("must not be empty; create a key in Pinpoint under Settings, API & Webhooks");
        }
        // Goes into an HTTP header as it is.
        if (secret.length() > 512 || secret.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new InvalidValue(
                    "must be the key as Pinpoint shows it: up to 512 letters, digits and signs, no spaces");
        }
    }

    @Override
    public String toString() {
        return "ApiKey[redacted]";
    }
}
