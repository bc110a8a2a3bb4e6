package dev.pinbridge.pinpoint.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One application in full, with its CV and comments: where deep links lead.
final class ApplicationPage {
    private final State state;

    ApplicationPage(State state) {
        this.state = state;
    }

    String of(Row application) {
        var job = state.tables().get("jobs", application.number("job_id"));
        var name = ApplicationTypes.fullName(application);
        var back = "<p>" + Html.link(new Board(state).path(job), job.required("title")) + "</p>";
        return Html.page(
                name,
                true,
                back + "<h1 dir=\"auto\">" + Html.escaped(name) + "</h1>" + list(facts(application))
                        + Board.cv(state, application) + comments(application));
    }

    private Map<String, @Nullable Object> facts(Row application) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("E-mail", application.get("email"));
        facts.put("Phone", application.get("phone"));
        facts.put(
                "Stage",
                application
                        .reference("stage_id")
                        .flatMap(id -> state.tables().find("stages", id))
                        .map(stage -> stage.required("name"))
                        .orElse(null));
        facts.put("Candidate", application.get("candidate_id"));
        facts.put("Applied", Html.madeAt(application));
        facts.put("Channel", application.get("channel"));
        facts.put("Channel source", application.get("channel_source"));
        facts.put("Reference", application.get("external_system_reference"));
        facts.put("LinkedIn", application.get("linkedin_url"));
        facts.put("Summary", application.get("summary"));
        return facts;
    }

    private static String list(Map<String, @Nullable Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> entry(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("", "<dl>", "</dl>"));
    }

    private static String entry(String name, @Nullable Object value) {
        return value == null
                ? ""
                : "<dt>" + Html.escaped(name) + "</dt><dd dir=\"auto\">" + Html.escaped(value) + "</dd>";
    }

    private String comments(Row application) {
        return state.tables()
                .where("comments", "commentable_id", application.id())
                .filter(comment -> "Application".equals(comment.text("commentable_type")))
                .map(comment -> "<div class=\"card\" dir=\"auto\">" + Html.escaped(comment.required("body_text"))
                        + Html.soft(Html.madeAt(comment)) + "</div>")
                .collect(Collectors.joining("", "<h2>Comments</h2>", ""));
    }
}
