package dev.pinbridge.pinpoint.sandbox;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stages of jobs: copied from a hiring workflow for each job, so that no two jobs share one.
final class Stages {
    private static final List<String> COPIED =
            List.of("name", "external_name", "description", "basic_type", "position", "visible");

    private final State state;

    Stages(State state) {
        this.state = state;
    }

    void copyTo(Row job, long workflow) {
        state.tables().where("stages", "hiring_workflow_id", workflow).toList().forEach(template -> {
            var copy = new HashMap<String, @Nullable Object>(Map.of("job_id", job.id()));
            COPIED.forEach(column -> copy.put(column, template.get(column)));
            state.tables().insert("stages", copy, state.now());
        });
    }

    /// The stages of a job in their order.
    List<Row> of(long job) {
        return state.tables()
                .where("stages", "job_id", job)
                .sorted(Comparator.comparingLong(stage -> stage.number("position")))
                .toList();
    }

    Row first(Row job) {
        return ofType(job.id(), "applied");
    }

    Row ofType(long job, String basicType) {
        return of(job).stream()
                .filter(stage -> stage.required("basic_type").equals(basicType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("job " + job + " has no stage " + basicType));
    }

    /// The stage a document asks for. Anything but a stage of this very job is refused: inferred.
    Optional<Row> wanted(WriteDocument document, Row job, Problems problems) {
        var pointer = document.pointer("stage");
        var stage = pointer.filter(to -> to.type().equals("stages"))
                .flatMap(to -> state.tables().find("stages", to.number()))
                .filter(row ->
                        row.reference("job_id").filter(id -> id == job.id()).isPresent());
        problems.addIf(
                pointer.isPresent() && stage.isEmpty(),
                Problem.ofRelationship("stage", "must be a stage of the job", "invalid"));
        return stage;
    }

    void enter(Row application, Row stage) {
        var type = stage.required("basic_type");
        var now = state.now().truncatedTo(ChronoUnit.SECONDS);
        if (!Optional.of(stage.id()).equals(application.reference("stage_id"))) {
            application.set("stage_entered_at", now);
        }
        application.set("stage_id", stage.id());
        application.set("rejected_at", type.equals("rejected") ? now : null);
        if (type.equals("hired") && application.get("hired_at") == null) {
            application.set("hired_at", now);
        }
        var furthest = application
                .reference("furthest_stage_id")
                .flatMap(id -> state.tables().find("stages", id))
                .map(row -> row.number("position"))
                .orElse(-1L);
        if (!type.equals("rejected") && stage.number("position") > furthest) {
            application.set("furthest_stage_id", stage.id());
        }
    }
}
