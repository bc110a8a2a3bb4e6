package dev.pinbridge.faults;

import dev.pinbridge.journeys.Client;
import dev.pinbridge.journeys.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One node of the service, through all its lives.
final class Node implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final ClassPath classPath;
    private final List<String> options;
    private final List<String> settings;
    private final Path journal;
    private final Path log;
    private final int port;
    private final List<String> lives = new ArrayList<>();
    private Child process;

    Node(String name, ClassPath classPath, List<String> options, Map<String, String> settings, Path folder, int port) {
        this.name = name;
        this.classPath = classPath;
        this.options = options;
        this.settings = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
        this.journal = folder.resolve(name + ".tsv");
        this.log = folder.resolve(name + ".log");
        this.port = port;
        this.process = begin();
    }

    private Child begin() {
        var life = name + (lives.size() + 1);
        lives.add(life);
        return Child.start(
                classPath,
                NodeProcess.class,
                options,
                Stream.concat(Stream.of(journal.toString(), life, "--server.port=" + port), settings.stream())
                        .toList(),
                log);
    }

    /// The name of this life of it in the journal.
    String life() {
        return lives.getLast();
    }

    long mostMegabytes() {
        return process.mostMegabytes();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.kill();
    }

    void startAgain() {
        process = begin();
    }

    void pause() {
        process.pause();
    }

    void resume() {
        process.resume();
    }

    void haltAt(String point, int hit) {
        process.ask("halt " + point + " " + hit);
    }

    void disarm() {
        process.ask("disarm");
    }

    void awaitStarted() {
        try {
            process.awaitReady();
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("did not start, see " + log, e);
        }
    }

    void awaitReady(boolean wanted) {
        Eventually.get(PATIENCE, this::isReady, ready -> ready == wanted);
    }

    boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Client client(String token) {
        return new Client(url(), token);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /// What it wrote down, oldest first.
    List<Entry> journal() {
        try {
            return Files.exists(journal)
                    ? Files.readAllLines(journal).stream().map(Entry::of).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends it as an administrator would.
    void stop() {
        process.tell("stop");
        process.awaitEnd();
    }

    @Override
    public void close() {
        process.kill();
    }
}
