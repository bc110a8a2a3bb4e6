package dev.pinbridge.application.integration;

/// Something was asked of the ATS while there is no working connection to it. The message is for people.
public final class AtsNotConnected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AtsNotConnected() {
        super("The ATS is not connected. An admin connects it under Settings, Integrations.");
    }
}
