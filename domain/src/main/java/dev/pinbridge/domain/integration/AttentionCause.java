package dev.pinbridge.domain.integration;

/// Why an integration needs a person.
public enum AttentionCause {
    /// The key is wrong or was revoked.
    KEY_REFUSED("Pinpoint no longer accepts the API key. Connect again with a new one."),
    /// The company switched its API off.
    API_SWITCHED_OFF(
            "The API is switched off in Pinpoint. Switch it on under Settings, API & Webhooks, then check again.");

    private final String whatToDo;

    AttentionCause(String whatToDo) {
        this.whatToDo = whatToDo;
    }

    /// A sentence or two for the admins.
    public String whatToDo() {
        return whatToDo;
    }
}
