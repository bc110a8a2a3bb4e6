package dev.pinbridge.faults;

import dev.pinbridge.development.DevelopmentIssuerServer;
import dev.pinbridge.persistence.FaultyDatabase;
import dev.pinbridge.persistence.integration.SecretKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// What all tests share: PostgreSQL, the sandbox and an issuer, each reachable from this machine only. Nodes are
/// each test's own, and so are its organisations.
final class Bench {
    static final Path FOLDER = Path.of("target", "faults").toAbsolutePath();

    /// As fast as the rules between the settings allow: looks outlast a request, and twice the time after which
    /// another node takes over, which is some six heartbeats.
    private static final Map<String, String> HURRIED = Map.ofEntries(
            Map.entry("pinbridge.queue.poll-every", "200ms"),
            Map.entry("pinbridge.queue.heartbeat", "500ms"),
            Map.entry("pinbridge.forwarding.first-retry", "200ms"),
            Map.entry("pinbridge.forwarding.longest-retry", "2s"),
            Map.entry("pinbridge.forwarding.looks", "500ms,2s,7s"),
            Map.entry("pinbridge.pinpoint.response-timeout", "5s"),
            Map.entry("pinbridge.pinpoint.overall-timeout", "8s"),
            Map.entry("pinbridge.pinpoint.starting-rate", "200"),
            Map.entry("pinbridge.pinpoint.highest-rate", "500"),
            Map.entry("pinbridge.pinpoint.circuit-wait", "1s"),
            Map.entry("pinbridge.mirror.enabled", "false"));

    private static final Bench SHARED = new Bench();

    private final AtomicInteger runs = new AtomicInteger();
    private final Path folder = fresh(FOLDER.resolve("bench"));
    private final ClassPath classPath = ClassPath.packedInto(folder.resolve("lib"));
    private final Path shared = folder.resolve("classes.jsa");
    private final String keys = SecretKeys.generate();
    private final DevelopmentIssuerServer issuer = DevelopmentIssuerServer.start();
    private final FaultyDatabase database = FaultyDatabase.start(folder.resolve("postgresql"));
    private final Sandbox sandbox = Sandbox.start(classPath, folder);

    private Bench() {
        rehearse();
    }

    static Bench shared() {
        return SHARED;
    }

    /// A first life of a node migrates the schema, and leaves its loaded classes behind for all that follow.
    private void rehearse() {
        try (var first = new Node(
                "first",
                classPath,
                options(Child.SHORT_LIVED, "-Xmx256m", "-XX:ArchiveClassesAtExit=" + shared, "-Xlog:disable"),
                settings(database.port(), Map.of("spring.liquibase.enabled", "true")),
                folder,
                freePort())) {
            first.awaitStarted();
            first.awaitReady(true);
            first.stop();
        }
    }

    FaultyDatabase database() {
        return database;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    DevelopmentIssuerServer issuer() {
        return issuer;
    }

    Ledger ledger() {
        return new Ledger(database);
    }

    /// A new organisation with an account of its own.
    Tenant tenant(int jobs) {
        var name = "tenant-" + runs.incrementAndGet();
        return new Tenant(name, this, sandbox.open(name, jobs));
    }

    /// A node that is on its way up.
    Node node(String name, Map<String, String> given) {
        return node(name, database.port(), given);
    }

    /// As [#node(String, Map)], compiled as a service is that runs for weeks.
    Node lastingNode(String name, Map<String, String> given) {
        return node(name, database.port(), given, List.of());
    }

    /// A node that reaches the database through another port.
    Node node(String name, int databasePort, Map<String, String> given) {
        return node(name, databasePort, given, Child.SHORT_LIVED);
    }

    private Node node(String name, int databasePort, Map<String, String> given, List<String> compiled) {
        return new Node(
                name + "-" + runs.incrementAndGet() + "-",
                classPath,
                options(
                        compiled,
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:SharedArchiveFile=" + shared,
                        "-Xlog:disable"),
                settings(databasePort, given),
                folder,
                freePort());
    }

    private static List<String> options(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }

    private Map<String, String> settings(int databasePort, Map<String, String> given) {
        var settings = new HashMap<>(HURRIED);
        settings.putAll(database.settingsThrough(databasePort));
        settings.put("spring.liquibase.enabled", "false");
        settings.put("server.address", "127.0.0.1");
        settings.put("pinbridge.secret-keys", keys);
        settings.put("pinbridge.pinpoint.url", sandbox.url() + "/{subdomain}");
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer.url());
        settings.putAll(given);
        return settings;
    }

    private static Path fresh(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
