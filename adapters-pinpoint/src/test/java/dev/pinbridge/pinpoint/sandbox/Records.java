package dev.pinbridge.pinpoint.sandbox;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Changes to a company that do not come through its API, and a look at the result.
final class Records {
    private static final List<String> STAGES = List.of("applied", "review", "interview", "offer", "hired", "rejected");
    private static final Map<String, String> STAGE_NAMES = Map.of(
            "applied", "Applied",
            "review", "Shortlisted",
            "interview", "Interview",
            "offer", "Offer",
            "hired", "Hired",
            "rejected", "Rejected");

    private final State state;
    private final Tables tables;
    private final Stages stages;

    Records(State state) {
        this.state = state;
        this.tables = state.tables();
        this.stages = new Stages(state);
    }

    long insert(String type, Map<String, ? extends @Nullable Object> values) {
        return state.changing(() -> tables.insert(type, values, state.now()).id());
    }

    void addWorkflow(String name) {
        var workflow = insert("hiring_workflows", Map.of("name", name));
        for (var type : STAGES) {
            insert(
                    "stages",
                    Map.of(
                            "hiring_workflow_id",
                            workflow,
                            "name",
                            STAGE_NAMES.getOrDefault(type, type),
                            "external_name",
                            STAGE_NAMES.getOrDefault(type, type),
                            "basic_type",
                            type,
                            "position",
                            STAGES.indexOf(type),
                            "visible",
                            true));
        }
    }

    long addUser(String firstName, String lastName, String email) {
        return state.changing(() -> {
            var user = tables.insert("users", user(firstName, lastName, email), state.now());
            state.events().userCreated(user);
            return user.id();
        });
    }

    private static Map<String, Object> user(String firstName, String lastName, String email) {
        return Map.of(
                "first_name", firstName,
                "last_name", lastName,
                "email", email,
                "time_zone", "London",
                "employee", true);
    }

    long addJob(JobDraft draft) {
        return state.changing(() -> {
            var job = tables.insert("jobs", draft.columns(state.now()), state.now());
            job.set("uuid", state.uuidOf(job));
            stages.copyTo(job, 1);
            draft.questions().forEach(question -> {
                var values = new HashMap<String, @Nullable Object>(question);
                values.put("job_id", job.id());
                tables.insert("questions", values, state.now());
            });
            state.events().jobCreated(job);
            return job.id();
        });
    }

    void setJobStatus(long job, String status) {
        if (!JobTypes.STATUSES.contains(status)) {
            throw new IllegalArgumentException("no such status: " + status);
        }
        var changes = new HashMap<String, @Nullable Object>();
        changes.put("status", status);
        var now = state.now().truncatedTo(ChronoUnit.SECONDS);
        switch (status) {
            case "open" -> changes.put("opened_at", now);
            case "closed", "archived" -> changes.put("closed_at", now);
            case "filled" -> changes.put("filled_at", now);
            default -> {}
        }
        change("jobs", job, changes);
    }

    long addApplication(long job, ApplicationDraft draft) {
        return state.changing(() -> {
            var values = new HashMap<String, @Nullable Object>(draft.columns());
            values.put("job_id", job);
            values.put("listed_at", state.listedFrom());
            values.put("concealed", tables.get("jobs", job).is("blind_screening"));
            var application = tables.insert("applications", values, state.now());
            application
                    .set("uuid", state.uuidOf(application))
                    .set("candidate_id", person(application).id());
            stages.enter(application, stages.ofType(job, draft.stage()));
            draft.cv(state.blobs()).ifPresent(cv -> cv.addTo(application));
            state.events().created(application);
            return application.id();
        });
    }

    long addInterview(long application, InterviewDraft draft) {
        return state.changing(() -> {
            var job = tables.get("applications", application).number("job_id");
            var values = new HashMap<String, @Nullable Object>(draft.columns());
            values.put("interviewable_type", "Application");
            values.put("interviewable_id", application);
            values.put("stage_id", stages.ofType(job, "interview").id());
            var interview = tables.insert("interviews", values, state.now());
            draft.parts().forEach(part -> {
                var columns = new HashMap<String, @Nullable Object>(part);
                columns.put("interview_id", interview.id());
                tables.insert("interview_parts", columns, state.now());
            });
            state.events().scheduled(interview, false);
            return interview.id();
        });
    }

    void change(String type, long id, Map<String, ? extends @Nullable Object> changes) {
        state.changing(() -> {
            var row = tables.get(type, id);
            var stageBefore = row.reference("stage_id");
            var hadTime = row.instant("start_at").isPresent();
            row.setAll(changes);
            tables.touch(row, state.now());
            switch (type) {
                case "applications" -> state.events().moved(row, stageBefore);
                case "interviews" -> state.events().scheduled(row, hadTime);
                case "jobs" -> state.events().jobUpdated(row);
                default -> {}
            }
            return row;
        });
    }

    void delete(String type, long id) {
        state.changing(() -> {
            var row = tables.get(type, id);
            if (type.equals("applications")) {
                new Applications(state).delete(row);
            } else {
                tables.delete(row);
            }
            if (type.equals("jobs")) {
                state.events().jobDeleted(row);
            }
            return row;
        });
    }

    List<SandboxApplication> applications(Predicate<Row> which) {
        return state.locked(() -> tables.all("applications").stream()
                .filter(which)
                .map(row -> SandboxApplication.of(row, tables))
                .toList());
    }

    List<String> comments(long application) {
        return state.locked(() -> tables.where("comments", "commentable_id", application)
                .filter(comment -> "Application".equals(comment.text("commentable_type")))
                .map(comment -> comment.required("body_text"))
                .toList());
    }

    Map<Long, Object> answers(long application) {
        return state.locked(() -> tables.where("answers", "application_id", application)
                .collect(Collectors.toMap(answer -> answer.number("question_id"), Answers::value)));
    }

    private Row person(Row application) {
        var persons = new Persons(state);
        var known = persons.byEmail(application.required("email"));
        var candidate = persons.reusedOrNew(known, application);
        return known.isPresent()
                ? candidate
                : candidate
                        .set("created_at", application.get("created_at"))
                        .set("updated_at", application.get("updated_at"));
    }
}
