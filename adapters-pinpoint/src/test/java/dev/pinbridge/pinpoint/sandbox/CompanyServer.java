package dev.pinbridge.pinpoint.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

final class CompanyServer {
    private static final List<String> API = List.of("api", "v1");

    /// As HTTP wants it: in English, and with two digits for the day.
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final State state;
    private final Faults faults;
    private final Requests requests;
    private final Api api;
    private final AdminPages pages;
    private final AdminCalls adminCalls;

    CompanyServer(State state, ApiKeys keys, Faults faults, Requests requests) {
        this.state = state;
        this.faults = faults;
        this.requests = requests;
        this.api = new Api(state, keys);
        this.pages = new AdminPages(state);
        this.adminCalls = new AdminCalls(state, api.schema());
    }

    /// @param path without the company's segment
    Answer handle(Call call, List<String> path) {
        return answer(call, path).with("Date", DATE.format(state.now()));
    }

    private Answer answer(Call call, List<String> path) {
        if (path.size() >= 2 && path.subList(0, 2).equals(API)) {
            var request =
                    new RecordedRequest(call.method(), "/" + String.join("/", path), call.query(), call.headerNames());
            requests.add(request);
            state.watcher().asked(request);
            return api(call, path.subList(2, path.size()));
        }
        if (path.size() == 3 && path.getFirst().equals("files")) {
            return file(path.get(1)).orElseGet(CompanyServer::noSuchPage);
        }
        return adminCalls
                .answer(call, path)
                .or(() -> pages.page(path).map(page -> Answer.html(200, page)))
                .orElseGet(CompanyServer::noSuchPage);
    }

    static Answer noSuchPage() {
        return Answer.html(404, "<!doctype html><title>Not found</title><p>There is no such page.</p>");
    }

    private Answer api(Call call, List<String> path) {
        var operation = Operation.of(call.method(), path.isEmpty() ? "" : path.getFirst());
        var fault = faults.strike(operation);
        return fault.isEmpty() ? api.handle(call, path) : failing(fault.get(), call, path);
    }

    private Answer failing(Fault fault, Call call, List<String> path) {
        return switch (fault) {
            case Fault.TooManyRequests(var retryAfter) -> {
                var answer = ApiFailure.tooManyRequests().answer();
                yield retryAfter == null ? answer : answer.with("Retry-After", Long.toString(retryAfter.toSeconds()));
            }
            case Fault.ServerError() -> ApiFailure.internal().answer();
            case Fault.Unavailable() -> Answer.html(503, "<html><body><h1>503 Service Unavailable</h1></body></html>");
            case Fault.ResetBefore() -> noSuchPage().lostOnTheWay();
            case Fault.ResetAfterCommit() -> api.handle(call, path).lostOnTheWay();
            case Fault.ServerErrorAfterCommit() -> {
                api.handle(call, path);
                yield ApiFailure.internal().answer();
            }
            case Fault.MalformedJson() -> api.handle(call, path).cutShort();
            case Fault.HangAfterCommit(var time) -> api.handle(call, path).heldFor(time);
            case Fault.Delay(var time) -> {
                pause(time);
                yield api.handle(call, path);
            }
        };
    }

    private Optional<Answer> file(String token) {
        return state.locked(() -> state.tables().all("applications").stream()
                        .flatMap(application -> Attachment.of(application).stream())
                        .filter(attachment -> attachment.token().equals(token))
                        .findFirst())
                .flatMap(attachment -> state.blobs()
                        .get(attachment.sha256())
                        .map(bytes -> Answer.of(200, attachment.mediaType(), bytes)
                                .with("Content-Disposition", disposition(attachment.filename()))
                                .with("Content-Security-Policy", "sandbox")
                                .with("X-Content-Type-Options", "nosniff")));
    }

    private static String disposition(String filename) {
        var encoded = URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
