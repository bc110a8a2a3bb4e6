package dev.pinbridge.domain.integration;

/// Something the integration can do if its key has the permission for it.
public enum Capability {
    READ_JOBS(true, "Jobs: Read", "Without it no position can be imported from or linked to a job."),
    WRITE_APPLICATIONS(true, "Applications: Write", "Without it nobody can be sent to the ATS."),
    READ_APPLICATIONS(
            false,
            "Applications: Read",
            "Without it an earlier application is not noticed, and a send whose outcome is unknown waits for a person.");

    private final boolean required;
    private final String permission;
    private final String costOfMissing;

    Capability(boolean required, String permission, String costOfMissing) {
        this.required = required;
        this.permission = permission;
        this.costOfMissing = costOfMissing;
    }

    /// Whether connecting is refused without it.
    public boolean isRequired() {
        return required;
    }

    /// The check-box in the ATS's key settings.
    public String permission() {
        return permission;
    }

    public String costOfMissing() {
        return costOfMissing;
    }

    /// A sentence or two for the admins, for when a key that had it has lost it.
    public String whatToDo() {
        return "The API key lost the permission " + permission
                + ". Grant it in Pinpoint under Settings, API & Webhooks, then check again.";
    }
}
