package dev.pinbridge.pinpoint.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A job as a board: a column for each stage, in it a card for each person, the newest on top; of very many only
/// those.
final class Board {
    private static final int CARDS = 200;

    private final State state;

    Board(State state) {
        this.state = state;
    }

    static String root(String subdomain) {
        return "/" + subdomain + "/admin/jobs";
    }

    String path(Row job) {
        return root(state.subdomain()) + "/" + job.id();
    }

    String of(Row job, boolean withEmptyStages) {
        var people = state.tables()
                .where("applications", "job_id", job.id())
                .sorted(Comparator.comparing(
                                (Row row) -> row.instant("created_at").orElseThrow())
                        .thenComparing(Row::id)
                        .reversed())
                .filter(row -> row.reference("stage_id").isPresent())
                .collect(Collectors.groupingBy(row -> row.number("stage_id")));
        return Html.soft(summary(job))
                + new Stages(state)
                        .of(job.id()).stream()
                                .filter(stage -> withEmptyStages || people.containsKey(stage.id()))
                                .map(stage -> column(stage, people.getOrDefault(stage.id(), List.of())))
                                .collect(Collectors.joining("", "<div class=\"stages\">", "</div>"));
    }

    private String column(Row stage, List<Row> people) {
        var heading = "<h3>" + Html.escaped(stage.required("name")) + " (" + people.size() + ")</h3>";
        return people.stream()
                .limit(CARDS)
                .map(this::card)
                .collect(Collectors.joining("", "<section>" + heading, "</section>"));
    }

    private String card(Row application) {
        var path = root(state.subdomain()) + "/" + application.number("job_id") + "/applications/" + application.id();
        return "<div class=\"card\">"
                + Html.link(path, ApplicationTypes.fullName(application))
                + named("", application.text("email"))
                + Html.soft(Html.madeAt(application))
                + named("from ", application.text("channel"))
                + named("reference ", application.text("external_system_reference"))
                + cv(state, application)
                + "</div>";
    }

    static String cv(State state, Row application) {
        return Attachment.cvOf(application)
                .map(cv -> "<p class=\"soft\">" + Html.link(state.url() + cv.path(), cv.filename()) + "</p>")
                .orElse("");
    }

    private static String named(String what, @Nullable String value) {
        return value == null ? "" : Html.soft(what + value);
    }

    private String summary(Row job) {
        var location = job.reference("location_id")
                .flatMap(id -> state.tables().find("locations", id))
                .map(row -> row.required("name"))
                .orElse("no location");
        return job.required("status") + " · " + location + " · " + job.required("visibility");
    }
}
