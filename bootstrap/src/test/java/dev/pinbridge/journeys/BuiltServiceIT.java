package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.development.DevelopmentIssuerServer;
import dev.pinbridge.persistence.TestDatabase;
import dev.pinbridge.pinpoint.sandbox.DemoCompanies;
import dev.pinbridge.pinpoint.sandbox.PinpointSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built jar as a process of its own, set up by environment variables as in production.
class BuiltServiceIT {
    private static final Path WALKTHROUGH = Path.of("..", "docs", "walkthrough");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void doesTheMainJobOfTheReadme() throws Exception {
        // given
        var port = freePort();
        var home = "http://127.0.0.1:" + port;
        try (var sandbox = PinpointSandbox.start(0, DemoCompanies.all(InstantSource.system()));
                var issuer = DevelopmentIssuerServer.start()) {
            var service = start(environment(port, sandbox, issuer));
            try {
                awaitReady(service, home);
                var before = sandbox.company("acme").applications().size();
                // when
                var log = folder.resolve("walkthrough.log");
                var script = new ProcessBuilder("bash", "main-job.sh", home, issuer.url())
                        .directory(WALKTHROUGH.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                // then
                assertThat(script.waitFor(2, TimeUnit.MINUTES)).isTrue();
                assertThat(script.exitValue()).as(Files.readString(log)).isZero();
                assertThat(sandbox.company("acme").applications()).hasSize(before + 1);
                var arrived = sandbox.company("acme").applications().stream()
                        .filter(application -> application.firstName().equals("Noor"))
                        .findFirst()
                        .orElseThrow();
                assertThat(arrived.stageType()).isEqualTo("applied");
                assertThat(sandbox.company("acme").cv(arrived.id()))
                        .hasValue(Files.readAllBytes(WALKTHROUGH.resolve("cv.pdf")));
            } finally {
                stop(service);
            }
        }
    }

    @Test
    void saysWhatIsMissingWhenItIsNotSetUp() throws Exception {
        // when
        var service = start(Map.of());
        // then
        assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(service.exitValue()).isNotZero();
        assertThat(Files.readString(log()))
                .contains("Pinbridge cannot start without these settings")
                .contains("SPRING_DATASOURCE_URL")
                .contains("PINBRIDGE_SECRET_KEYS")
                .contains("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI")
                .doesNotContain("\tat ");
    }

    private Map<String, String> environment(int port, PinpointSandbox sandbox, DevelopmentIssuerServer issuer)
            throws Exception {
        var environment = new TreeMap<String, String>();
        TestDatabase.shared()
                .settings()
                .forEach((name, value) ->
                        environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("PINBRIDGE_SECRET_KEYS", secretKeys());
        environment.put("PINBRIDGE_PINPOINT_URL", sandbox.urlTemplate());
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", issuer.url());
        return environment;
    }

    /// Made by the jar itself, as the README says.
    private String secretKeys() throws Exception {
        var file = folder.resolve("secret-keys.json");
        assertThat(start(Map.of(), "--new-secret-keys=" + file).waitFor()).isZero();
        return Files.readString(file);
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        var builder = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx512m",
                                        "-jar",
                                        System.getProperty("pinbridge.jar")),
                                Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path log() {
        return folder.resolve("service.log");
    }

    private static void stop(Process service) throws InterruptedException {
        service.destroy();
        if (!service.waitFor(20, TimeUnit.SECONDS)) {
            service.destroyForcibly().waitFor();
        }
    }

    private void awaitReady(Process service, String home) throws IOException {
        try {
            Eventually.get(() -> !service.isAlive() || isReady(home), done -> done);
        } catch (AssertionError e) {
            throw new AssertionError("not ready:\n" + Files.readString(log()), e);
        }
        assertThat(service.isAlive()).as(Files.readString(log())).isTrue();
    }

    private static boolean isReady(String home) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(home + "/actuator/health/readiness"))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
