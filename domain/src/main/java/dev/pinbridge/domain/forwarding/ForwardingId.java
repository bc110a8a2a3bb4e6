package dev.pinbridge.domain.forwarding;

import java.util.UUID;

public record ForwardingId(UUID value) {
    /// What the ATS keeps beside the application, so that it can be found again by it.
    public String reference() {
        return "pinbridge-" + value;
    }
}
