package dev.pinbridge.domain.integration;

/// Why an integration needs a person.
public enum AttentionCause {
    /// The key is wrong or was revoked.
    KEY_REFUSED("Pinpoint no longer accepts the API key. Connect again with a new one."),
    /// The company switched its API off.
    API_SWITCHED_OFF("The API is switched off in Pinpoint. Switch it on under Settings, API & Webhooks."),
    /// The key may no longer read jobs.
    JOBS_NOT_READABLE("The API key lost the permission Jobs: Read. Grant it in Pinpoint and connect again."),
    /// The key may no longer create applications.
    APPLICATIONS_NOT_WRITABLE(
            "The API key lost the permission Applications: Write. Grant it in Pinpoint and connect again."),
    /// The key may no longer read applications, which is not needed for sending.
    APPLICATIONS_NOT_READABLE(
            "The API key lost the permission Applications: Read. Grant it in Pinpoint and connect again.");

    private final String whatToDo;

    AttentionCause(String whatToDo) {
        this.whatToDo = whatToDo;
    }

    /// A sentence or two for the admins.
    public String whatToDo() {
        return whatToDo;
    }

    /// Whether work can go on without what was lost.
    public boolean isBearable() {
        return this == APPLICATIONS_NOT_READABLE;
    }

    Permissions remaining(Permissions before) {
        return switch (this) {
            case KEY_REFUSED, API_SWITCHED_OFF -> before;
            case JOBS_NOT_READABLE -> before.without(Capability.READ_JOBS);
            case APPLICATIONS_NOT_WRITABLE -> before.without(Capability.WRITE_APPLICATIONS);
            case APPLICATIONS_NOT_READABLE -> before.without(Capability.READ_APPLICATIONS);
        };
    }
}
