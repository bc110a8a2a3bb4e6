package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;

/// How the ATS signs and words what it tells.
@DrivenPort
public interface AtsWebhooks {
    /// Whether the ATS signed exactly these bytes with this secret. Takes as long wherever a signature is wrong.
    boolean isSigned(byte[] body, String signature, WebhookSecret secret);

    /// Makes of it what can be made; never fails.
    WebhookEvent read(byte[] body);
}
