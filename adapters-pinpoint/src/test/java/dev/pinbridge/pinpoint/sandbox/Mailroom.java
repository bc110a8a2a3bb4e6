package dev.pinbridge.pinpoint.sandbox;

import java.util.Optional;
import java.util.stream.Stream;

/// Writes down the mails that Pinpoint would send. Which users it tells is not documented; here it is the job's hiring
/// and recruitment manager.
final class Mailroom {
    private final State state;

    Mailroom(State state) {
        this.state = state;
    }

    void newApplication(Row application) {
        state.mails().add(new Mail(application.required("email"), "Application Received", application.id()));
        tellTeam(application, "New Application");
    }

    void newComment(Row application) {
        tellTeam(application, "New Comment Received");
    }

    private void tellTeam(Row application, String subject) {
        var job = state.tables().get("jobs", application.number("job_id"));
        Stream.of(job.reference("hiring_manager_user_id"), job.reference("recruitment_manager_user_id"))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(id -> state.tables().find("users", id).stream())
                .forEach(user -> state.mails().add(new Mail(user.required("email"), subject, application.id())));
    }
}
