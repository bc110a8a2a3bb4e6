package dev.pinbridge.pinpoint.sandbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What people see who are signed in to Pinpoint: the jobs with who is in which stage. Only for watching, and everybody
/// sees everything, confidential jobs too.
final class AdminPages {
    private static final List<String> JOBS = List.of("admin", "jobs");

    private final State state;

    AdminPages(State state) {
        this.state = state;
    }

    static String index(Collection<Company> companies) {
        return Html.page(
                "Pinpoint sandbox",
                false,
                "<h1>Pinpoint sandbox</h1>"
                        + companies.stream()
                                .map(company -> "<p>"
                                        + Html.link("/" + company.subdomain() + "/admin/jobs", company.subdomain())
                                        + "</p>")
                                .collect(Collectors.joining()));
    }

    /// The page at a path such as `admin/jobs/3/applications/7`; empty when there is none.
    Optional<String> page(List<String> path) {
        if (path.size() < 2 || !path.subList(0, 2).equals(JOBS)) {
            return Optional.empty();
        }
        var rest = path.subList(2, path.size());
        return state.locked(() -> switch (rest) {
            case List<String> _ when rest.isEmpty() -> Optional.of(jobs());
            case List<String> _
            when rest.size() == 1 || inStage(rest, 3) ->
                find("jobs", rest.get(0)).map(this::job);
            case List<String> _
            when (rest.size() == 3 && rest.get(1).equals("applications")) || inStage(rest, 5) ->
                find("applications", rest.getLast())
                        .filter(row -> Long.toString(row.number("job_id")).equals(rest.get(0)))
                        .map(this::application);
            default -> Optional.empty();
        });
    }

    private static boolean inStage(List<String> path, int size) {
        return path.size() == size && path.get(1).equals("stages");
    }

    private Optional<Row> find(String type, String id) {
        return id.matches("\\d{1,18}") ? state.tables().find(type, Long.parseLong(id)) : Optional.empty();
    }

    private String jobs() {
        var newestFirst = Comparator.comparingLong(Row::id).reversed();
        return Html.page(
                state.subdomain() + ": jobs",
                true,
                "<h1>" + Html.escaped(state.subdomain()) + "</h1>"
                        + state.tables().all("jobs").stream()
                                .sorted(newestFirst)
                                .map(job -> "<h2>"
                                        + Html.link(jobPath(job), job.required("title"))
                                        + "</h2>"
                                        + board(job, false))
                                .collect(Collectors.joining()));
    }

    private String job(Row job) {
        return Html.page(
                job.required("title"),
                true,
                "<p>" + Html.link(root(), "All jobs") + "</p><h1>" + Html.escaped(job.required("title")) + "</h1>"
                        + board(job, true));
    }

    private String board(Row job, boolean withEmptyStages) {
        var people = state.tables()
                .where("applications", "job_id", job.id())
                .sorted(Comparator.comparingLong(Row::id).reversed())
                .collect(Collectors.groupingBy(row -> row.number("stage_id")));
        return Html.soft(summary(job))
                + "<div class=\"stages\">"
                + new Stages(state)
                        .of(job.id()).stream()
                                .filter(stage -> withEmptyStages || people.containsKey(stage.id()))
                                .map(stage -> column(stage, people.getOrDefault(stage.id(), List.of())))
                                .collect(Collectors.joining())
                + "</div>";
    }

    private String column(Row stage, List<Row> people) {
        return "<section><h3>" + Html.escaped(stage.required("name")) + " (" + people.size() + ")</h3>"
                + people.stream().map(this::card).collect(Collectors.joining())
                + "</section>";
    }

    private String card(Row application) {
        return "<div class=\"card\">"
                + Html.link(applicationPath(application), ApplicationTypes.fullName(application))
                + Html.soft(application.required("email"))
                + Html.soft(String.valueOf(Json.wire(application.get("created_at"))))
                + origin(application)
                + cv(application)
                + "</div>";
    }

    private static String origin(Row application) {
        var channel = application.text("channel");
        var reference = application.text("external_system_reference");
        return (channel == null ? "" : Html.soft("from " + channel))
                + (reference == null ? "" : Html.soft("reference " + reference));
    }

    private String cv(Row application) {
        return Attachment.cvOf(application)
                .map(cv -> "<p class=\"soft\">" + Html.link(state.url() + cv.path(), cv.filename()) + "</p>")
                .orElse("");
    }

    private String application(Row application) {
        var job = state.tables().get("jobs", application.number("job_id"));
        var stage = state.tables().get("stages", application.number("stage_id"));
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("E-mail", application.get("email"));
        facts.put("Phone", application.get("phone"));
        facts.put("Stage", stage.get("name"));
        facts.put("Candidate", application.get("candidate_id"));
        facts.put("Applied", Json.wire(application.get("created_at")));
        facts.put("Channel", application.get("channel"));
        facts.put("Channel source", application.get("channel_source"));
        facts.put("Reference", application.get("external_system_reference"));
        facts.put("LinkedIn", application.get("linkedin_url"));
        facts.put("Tags", application.get("tags"));
        facts.put("Summary", application.get("summary"));
        return Html.page(
                ApplicationTypes.fullName(application),
                true,
                "<p>" + Html.link(jobPath(job), job.required("title")) + "</p><h1>"
                        + Html.escaped(ApplicationTypes.fullName(application)) + "</h1>" + list(facts)
                        + cv(application) + comments(application));
    }

    private static String list(Map<String, @Nullable Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getValue() == null
                        ? ""
                        : "<dt>" + Html.escaped(fact.getKey()) + "</dt><dd>" + Html.escaped(fact.getValue()) + "</dd>")
                .collect(Collectors.joining("", "<dl>", "</dl>"));
    }

    private String comments(Row application) {
        return state.tables()
                .where("comments", "commentable_id", application.id())
                .filter(comment -> "Application".equals(comment.text("commentable_type")))
                .map(comment -> "<div class=\"card\">" + Html.escaped(comment.required("body_text"))
                        + Html.soft(String.valueOf(Json.wire(comment.get("created_at")))) + "</div>")
                .collect(Collectors.joining("", "<h2>Comments</h2>", ""));
    }

    private String summary(Row job) {
        var location = job.reference("location_id")
                .flatMap(id -> state.tables().find("locations", id))
                .map(row -> row.required("name"))
                .orElse("no location");
        return job.required("status") + " · " + location + " · " + job.required("visibility");
    }

    private String root() {
        return "/" + state.subdomain() + "/admin/jobs";
    }

    private String jobPath(Row job) {
        return root() + "/" + job.id();
    }

    private String applicationPath(Row application) {
        return root() + "/" + application.number("job_id") + "/applications/" + application.id();
    }
}
