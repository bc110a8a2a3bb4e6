package dev.pinbridge.pinpoint.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Creates, changes and deletes applications. The only relationship of an existing one that can change is its
/// stage (and candidate); custom attributes, postings and structured sections are not part of the sandbox.
final class Applications implements Writer {
    private static final Set<String> ON_CREATE = Set.of("job", "stage", "answers", "candidate", "comments");
    private static final Set<String> ON_UPDATE = Set.of("stage", "candidate", "comments");

    private final State state;
    private final Persons persons;
    private final Answers answers;
    private final Comments comments;
    private final Stages stages;

    Applications(State state) {
        this.state = state;
        this.persons = new Persons(state);
        this.answers = new Answers(state);
        this.comments = new Comments(state);
        this.stages = new Stages(state);
    }

    @Override
    public Row create(WriteDocument document) {
        document.checked(ApplicationAttributes.onCreate());
        document.checkRelationships(ON_CREATE);
        var problems = new Problems();
        ApplicationRules.checkPerson(document, problems);
        var job = job(document, problems);
        job.ifPresent(row -> ApplicationRules.checkJob(document, row, problems));
        var cv = Upload.read("cv", document, problems);
        var coverLetter = Upload.read("cover_letter", document, problems);
        problems.addIf(document.has("cv_signed_id"), Problem.of("cv_signed_id", "is invalid", "invalid"));
        var known = persons.named(document, problems).or(() -> persons.byEmail(document.text("email")));
        var stage = job.flatMap(row -> stages.wanted(document, row, problems).or(() -> Optional.of(stages.first(row))));
        job.ifPresent(row -> refuseDuplicate(row, known, problems));
        problems.throwIfAny();
        var given = answers.read(document, job.orElseThrow(), problems);
        problems.throwIfAny();

        var application = insert(document, job.orElseThrow(), known);
        stages.enter(application, stage.orElseThrow());
        cv.ifPresent(file -> file.keptIn(state.blobs(), Attachment.CV).addTo(application));
        coverLetter.ifPresent(file -> file.keptIn(state.blobs(), "cover_letter").addTo(application));
        given.forEach(answer -> {
            answer.put("application_id", application.id());
            state.tables().insert("answers", answer, state.now());
        });
        Tags.apply(document, application);
        if (!document.flag("skip_notifications_on_create")) {
            new Mailroom(state).newApplication(application);
        }
        comments.addAlong(document, application);
        state.events().created(application);
        state.watcher().created(SandboxApplication.of(application, state.tables()));
        return application;
    }

    @Override
    public void update(Row application, WriteDocument document) {
        document.checked(ApplicationAttributes.onUpdate());
        document.checkRelationships(ON_UPDATE);
        var problems = new Problems();
        ApplicationRules.checkChanges(document, problems);
        var job = state.tables().get("jobs", application.number("job_id"));
        var stage = stages.wanted(document, job, problems);
        var candidate = persons.named(document, problems);
        problems.throwIfAny();

        var stageBefore = application.reference("stage_id");
        ApplicationAttributes.copy(document, application);
        stage.ifPresent(row -> stages.enter(application, row));
        candidate.ifPresent(row -> application.set("candidate_id", row.id()));
        Tags.apply(document, application);
        comments.addAlong(document, application);
        state.tables().touch(application, state.now());
        state.events().moved(application, stageBefore);
    }

    @Override
    public void delete(Row application) {
        var tables = state.tables();
        tables.deleteWhere("answers", "application_id", application.id());
        tables.where("comments", "commentable_id", application.id())
                .filter(comment -> "Application".equals(comment.text("commentable_type")))
                .toList()
                .forEach(tables::delete);
        tables.where("interviews", "interviewable_id", application.id())
                .toList()
                .forEach(interview -> {
                    tables.deleteWhere("interview_parts", "interview_id", interview.id());
                    tables.delete(interview);
                });
        tables.delete(application);
    }

    private Optional<Row> job(WriteDocument document, Problems problems) {
        var job = document.pointer("job")
                .filter(pointer -> pointer.type().equals("jobs"))
                .flatMap(pointer -> state.tables().find("jobs", pointer.number()));
        problems.addIf(job.isEmpty(), Problem.ofRelationship("job", "must exist", "required"));
        return job;
    }

    /// What Pinpoint answers when a company wants no second application is unknown; 422 is assumed.
    private void refuseDuplicate(Row job, Optional<Row> candidate, Problems problems) {
        var again = candidate
                .filter(_ -> state.settings().refuseDuplicateApplications())
                .filter(person -> state.tables()
                        .where("applications", "job_id", job.id())
                        .anyMatch(other -> other.number("candidate_id") == person.id()));
        problems.addIf(again.isPresent(), Problem.of("email", "has already applied for this job", "taken"));
    }

    private Row insert(WriteDocument document, Row job, Optional<Row> known) {
        var application = state.tables()
                .insert(
                        "applications",
                        Map.of(
                                "job_id",
                                job.id(),
                                "internal_candidate",
                                false,
                                "concealed",
                                job.is("blind_screening"),
                                "is_demo",
                                false,
                                "locale",
                                "en",
                                "listed_at",
                                state.listedFrom()),
                        state.now());
        ApplicationAttributes.copy(document, application);
        var candidate = persons.reusedOrNew(known, application);
        return application.set("uuid", state.uuidOf(application)).set("candidate_id", candidate.id());
    }
}
