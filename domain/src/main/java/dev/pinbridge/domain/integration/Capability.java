package dev.pinbridge.domain.integration;

/// Something an integration can do if its key has the permission for it. Which ones a product makes use of, it
/// says itself.
public enum Capability {
    READ_JOBS("Jobs: Read"),
    WRITE_APPLICATIONS("Applications: Write"),
    READ_APPLICATIONS("Applications: Read"),
    READ_USERS("Users: Read"),
    READ_CANDIDATES("Candidates: Read"),
    READ_INTERVIEWS("Interviews: Read"),
    READ_COMMENTS("Comments: Read"),
    WRITE_COMMENTS("Comments: Write"),
    READ_SCORECARDS("Scorecards: Read");

    private final String permission;

    Capability(String permission) {
        this.permission = permission;
    }

    /// The check-box in the ATS's key settings.
    public String permission() {
        return permission;
    }

    /// A sentence or two for the admins, for when a key that had it has lost it.
    public String whatToDo() {
        return "The API key lost the permission " + permission
                + ". Grant it in Pinpoint under Settings, API & Webhooks, then check again.";
    }
}
