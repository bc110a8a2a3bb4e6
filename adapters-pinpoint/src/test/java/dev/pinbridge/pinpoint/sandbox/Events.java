package dev.pinbridge.pinpoint.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a company tells its webhooks. Of the machine names only `application_hired` is confirmed; the others are
/// the names in Pinpoint's user interface in snake case. The data are ids of things that the event is about,
/// nothing else.
final class Events {
    private final State state;

    Events(State state) {
        this.state = state;
    }

    void created(Row application) {
        raise("new_application", ofApplication(application));
    }

    /// Tells about an application that is in another stage than before; of one in the same there is nothing to
    /// tell.
    void moved(Row application, Optional<Long> stageBefore) {
        var stage = application.reference("stage_id");
        if (stage.equals(stageBefore)) {
            return;
        }
        raise("application_moved", ofApplication(application));
        raise("application_stage_changed", ofApplication(application));
        stage.flatMap(id -> state.tables().find("stages", id))
                .filter(row -> "hired".equals(row.text("basic_type")))
                .ifPresent(_ -> raise("application_hired", ofApplication(application)));
    }

    /// Tells about an interview that has a time now. Whether another time is told as well is unknown; here it is
    /// not.
    void scheduled(Row interview, boolean hadTime) {
        if (hadTime || interview.instant("start_at").isEmpty()) {
            return;
        }
        var ids = new LinkedHashMap<String, Long>();
        ids.put("interview", interview.id());
        interview
                .reference("interviewable_id")
                .flatMap(id -> state.tables().find("applications", id))
                .ifPresent(application -> ids.putAll(ofApplication(application)));
        raise("interview_scheduled", ids);
    }

    void jobCreated(Row job) {
        raise("job_created", Map.of("job", job.id()));
    }

    void jobUpdated(Row job) {
        raise("job_updated", Map.of("job", job.id()));
    }

    void jobDeleted(Row job) {
        raise("job_deleted", Map.of("job", job.id()));
    }

    void userCreated(Row user) {
        raise("user_created_on_company", Map.of("user", user.id()));
    }

    private static Map<String, Long> ofApplication(Row application) {
        var ids = new LinkedHashMap<String, Long>();
        ids.put("application", application.id());
        application.reference("job_id").ifPresent(job -> ids.put("job", job));
        return ids;
    }

    private void raise(String event, Map<String, Long> ids) {
        state.webhooks().raise(event, ids, state.now());
    }
}
