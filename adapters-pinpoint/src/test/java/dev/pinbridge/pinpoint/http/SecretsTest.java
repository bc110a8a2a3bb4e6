package dev.pinbridge.pinpoint.http;

import static dev.pinbridge.application.ats.NewApplications.ADA;
import static dev.pinbridge.application.ats.NewApplications.withoutCv;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// Neither the key nor what is personal gets into a log line or an exception, not even when the answer repeats
/// it.
final class SecretsTest {
    private static final String ECHO = "{\"errors\":[{\"title\":\"x\"}],\"you\":\"" + Ats.KEY + " ada@example.org\"}";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Level before = root.getLevel();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();

    @BeforeEach
    void listen() {
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        logged.start();
        root.addAppender(logged);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void stop() {
        root.detachAppender(logged);
        root.setLevel(before);
        others.forEach(root::addAppender);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 302, 400, 401, 403, 404, 422, 429, 500})
    void staySecretWhateverTheAnswer(int status) {
        // given
        try (var server = RawServer.answering(status, ECHO);
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var said = everythingSaidBy(client);
            // then
            assertThat(said).doesNotContain(Ats.KEY).doesNotContain("ada@example.org");
        }
    }

    @Test
    void staySecretWhenTheAnswerIsNoJson() {
        // given
        try (var server = RawServer.answering(200, "<html>" + Ats.KEY + " ada@example.org");
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var said = everythingSaidBy(client);
            // then
            assertThat(said).doesNotContain(Ats.KEY).doesNotContain("ada@example.org");
        }
    }

    @Test
    void tellTheOperatorsWhatWasAsked() {
        // given
        try (var server = RawServer.with(request ->
                        request.answer(200, "application/vnd.api+json", "{\"data\":[]}", "X-Request-Id: 4711"));
                var client = TestClient.of(server.urlTemplate())) {
            // when
            client.applications().ofPerson(Ats.ACME, ADA);
            // then
            assertThat(ownLines()).contains("GET", "/applications", "200", "4711");
        }
    }

    private String everythingSaidBy(TestClient client) {
        List<Runnable> actions = List.of(
                () -> client.jobs().open(Ats.ACME),
                () -> client.jobs().find(Ats.ACME, new JobId("7")),
                () -> client.applications().ofPerson(Ats.ACME, ADA));
        var failures = new ArrayList<String>();
        for (var action : actions) {
            try {
                action.run();
            } catch (RuntimeException e) {
                var trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                failures.add(trace.toString());
            }
        }
        failures.add(client.access().check(Ats.ACME).toString());
        failures.add(client.intake()
                .submit(Ats.ACME, withoutCv(new JobId("7"), "r"), () -> true)
                .toString());
        return failures + ownLines();
    }

    private String ownLines() {
        return List.copyOf(logged.list).stream()
                .map(event ->
                        event.getFormattedMessage() + " " + event.getKeyValuePairs() + " " + event.getThrowableProxy())
                .collect(Collectors.joining("\n"));
    }
}
