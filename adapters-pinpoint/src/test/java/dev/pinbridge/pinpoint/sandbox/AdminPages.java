package dev.pinbridge.pinpoint.sandbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people see who are signed in to Pinpoint: the jobs with who is in which stage. Only for watching, and everybody
/// sees everything, confidential jobs too.
final class AdminPages {
    private static final List<String> JOBS = List.of("admin", "jobs");

    private final State state;
    private final Board board;
    private final ApplicationPage applicationPage;

    AdminPages(State state) {
        this.state = state;
        this.board = new Board(state);
        this.applicationPage = new ApplicationPage(state);
    }

    static String index(Collection<Company> companies) {
        var links = companies.stream()
                .map(company -> "<p>" + Html.link(Board.root(company.subdomain()), company.subdomain()) + "</p>")
                .collect(Collectors.joining());
        return Html.page("Pinpoint sandbox", false, "<h1>Pinpoint sandbox</h1>" + links);
    }

    /// The page at a path such as `admin/jobs/3/applications/7`; empty when there is none. A stage in between
    /// (`admin/jobs/3/stages/2/applications/7`) changes nothing.
    Optional<String> page(List<String> path) {
        if (path.size() < 2 || !path.subList(0, 2).equals(JOBS)) {
            return Optional.empty();
        }
        var rest = path.subList(2, path.size());
        if (rest.size() >= 3 && rest.get(1).equals("stages")) {
            rest = Stream.concat(Stream.of(rest.getFirst()), rest.subList(3, rest.size()).stream())
                    .toList();
        }
        var target = rest;
        return state.locked(() -> jobPage(target));
    }

    private Optional<String> jobPage(List<String> path) {
        if (path.isEmpty()) {
            return Optional.of(jobs());
        }
        var job = find("jobs", path.getFirst());
        if (path.size() == 1) {
            return job.map(this::job);
        }
        return path.size() == 3 && path.get(1).equals("applications")
                ? find("applications", path.get(2))
                        .filter(row -> job.filter(owner -> owner.id() == row.number("job_id"))
                                .isPresent())
                        .map(applicationPage::of)
                : Optional.empty();
    }

    private Optional<Row> find(String type, String id) {
        return id.matches("\\d{1,18}") ? state.tables().find(type, Long.parseLong(id)) : Optional.empty();
    }

    private String jobs() {
        var all = state.tables().all("jobs").stream()
                .sorted(Comparator.comparingLong(Row::id).reversed())
                .map(job -> "<h2>" + Html.link(board.path(job), job.required("title")) + "</h2>" + board.of(job, false))
                .collect(Collectors.joining());
        return Html.page(
                state.subdomain() + ": jobs",
                true,
                "<h1 dir=\"auto\">" + Html.escaped(state.subdomain()) + "</h1>" + all);
    }

    private String job(Row job) {
        var title = job.required("title");
        var back = "<p>" + Html.link(Board.root(state.subdomain()), "All jobs") + "</p>";
        return Html.page(title, true, back + "<h1 dir=\"auto\">" + Html.escaped(title) + "</h1>" + board.of(job, true));
    }
}
