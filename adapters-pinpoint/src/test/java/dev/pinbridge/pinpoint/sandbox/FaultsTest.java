package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

final class FaultsTest extends SandboxTest {
    private static final Operation CREATE = Operation.of("POST", "applications");

    private final long job = acme.addJob(JobDraft.titled("Chef"));

    @Test
    void asksToSlowDownOnce() throws Exception {
        // given
        acme.faults().next(Operation.on("jobs"), new Fault.TooManyRequests(Duration.ofSeconds(2)));
        // when
        var reply = http.client().send(http.request("GET", "jobs", ""), HttpResponse.BodyHandlers.ofString());
        // then
        assertThat(reply.statusCode()).isEqualTo(429);
        assertThat(reply.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(reply.body()).isEqualTo("""
                {"errors":[{"code":"too_many_requests","status":"429","title":"Too Many Requests",\
                "detail":"Rate limit exceeded"}]}""");
        assertThat(http.get("jobs").status()).isEqualTo(200);
    }

    @Test
    void failsWithTheDocumentedBodyOrWithoutOne() {
        // given
        acme.faults().next(Operation.any(), new Fault.ServerError());
        acme.faults().next(2, Operation.any(), new Fault.Unavailable());
        // when
        var internal = http.get("jobs");
        var unavailable = http.get("jobs");
        // then
        assertThat(internal.text()).isEqualTo("""
                {"errors":[{"code":"internal_server_error","status":"500","title":"Internal Server Error",\
                "detail":"We've notified our engineers and hope to address this issue shortly."}]}""");
        assertThat(unavailable.status()).isEqualTo(503);
        assertThat(unavailable.contentType()).startsWith("text/html");
    }

    @Test
    void keepsTheApplicationThoughItSaysThatItFailed() {
        // given
        acme.faults().next(CREATE, new Fault.ServerErrorAfterCommit());
        // when
        var reply = http.post("applications", application(job, "ada@example.org", ""));
        // then
        assertThat(reply.status()).isEqualTo(500);
        assertThat(acme.applications(job)).hasSize(1);
    }

    @Test
    void keepsTheApplicationWhenOnlyTheAnswerIsLost() {
        // given
        acme.faults().next(CREATE, new Fault.ResetAfterCommit());
        // when
        assertThatThrownBy(() -> http.post("applications", application(job, "ada@example.org", "")))
                .isInstanceOf(Http.Lost.class);
        // then
        assertThat(acme.applications(job)).hasSize(1);
    }

    @Test
    void keepsNothingWhenTheConnectionBreaksBefore() {
        // given
        acme.faults().next(CREATE, new Fault.ResetBefore());
        // when
        assertThatThrownBy(() -> http.post("applications", application(job, "ada@example.org", "")))
                .isInstanceOf(Http.Lost.class);
        // then
        assertThat(acme.applications(job)).isEmpty();
    }

    @Test
    void breaksOffInTheMiddleOfTheAnswer() {
        // given
        acme.faults().next(CREATE, new Fault.MalformedJson());
        // when
        var reply = http.post("applications", application(job, "ada@example.org", ""));
        // then
        assertThat(reply.status()).isEqualTo(201);
        assertThatThrownBy(reply::json).isInstanceOf(JacksonException.class);
        assertThat(acme.applications(job)).hasSize(1);
    }

    @Test
    void answersLateAfterTheWorkIsDone() {
        // given
        acme.faults().next(CREATE, new Fault.HangAfterCommit(Duration.ofMillis(700)));
        var started = System.nanoTime();
        // when
        var reply = http.post("applications", application(job, "ada@example.org", ""));
        // then
        assertThat(reply.status()).isEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(650));
    }

    @Test
    void strikesEveryNthOrAtRandomAsSeeded() {
        // given
        acme.faults().everyNth(3, Operation.on("jobs"), new Fault.ServerError());
        acme.faults().randomly(0.5, 42, Operation.on("users"), new Fault.ServerError());
        var jobs = new ArrayList<Integer>();
        var users = new ArrayList<Integer>();
        // when
        for (var number = 0; number < 6; number++) {
            jobs.add(http.get("jobs").status());
            users.add(http.get("users").status());
        }
        acme.faults().clear();
        // then
        assertThat(jobs).containsExactly(200, 200, 500, 200, 200, 500);
        assertThat(users).contains(200, 500);
        assertThat(http.get("jobs").status()).isEqualTo(200);
    }

    @Test
    void limitsTheRate() {
        // given
        acme.faults().beyondRate(2, Operation.on("jobs"), new Fault.TooManyRequests(null));
        // when
        var statuses = List.of(
                http.get("jobs").status(),
                http.get("jobs").status(),
                http.get("jobs").status());
        // then
        assertThat(statuses).containsExactly(200, 200, 429);
    }

    @Test
    void servesFiftyAtOnceThoughAllAreSlow() {
        // given
        acme.faults().always(Operation.on("jobs"), new Fault.Delay(Duration.ofMillis(300)));
        var started = System.nanoTime();
        var requests = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        // when
        for (var number = 0; number < 50; number++) {
            requests.add(
                    http.client().sendAsync(http.request("GET", "jobs", ""), HttpResponse.BodyHandlers.ofString()));
        }
        // then
        assertThat(requests)
                .allSatisfy(request -> assertThat(request.join().statusCode()).isEqualTo(200));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
    }
}
