package dev.pinbridge.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL for development, reachable from this machine only, that keeps its data in a folder between runs.
/// One that an earlier run left running, because it was killed, is stopped first.
public final class DevelopmentDatabase implements AutoCloseable {
    /// Written when the server was set up completely; without it, what is there is thrown away.
    private static final String COMPLETE = "pinbridge-complete";

    private final EmbeddedPostgres server;

    private DevelopmentDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /// On any free port.
    public static DevelopmentDatabase start(Path folder) {
        return start(folder, 0);
    }

    /// @throws IllegalStateException when another run is using the folder
    public static DevelopmentDatabase start(Path folder, int port) {
        try {
            if (Files.exists(folder)) {
                makeWay(folder);
            }
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "100")
                    .start();
            Servers.prepare(server);
            Files.writeString(folder.resolve(COMPLETE), "");
            return new DevelopmentDatabase(server);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the development database in " + folder, e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the development database in " + folder, e);
        }
    }

    private static void makeWay(Path folder) throws IOException {
        if (isInUse(folder)) {
            throw new IllegalStateException("another development run is using " + folder);
        }
        var pid = folder.resolve("postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .ifPresent(DevelopmentDatabase::stop);
        }
        if (!Files.exists(folder.resolve(COMPLETE))) {
            delete(folder);
        }
    }

    /// The lock is held by the JVM that started the server, for as long as it lives.
    private static boolean isInUse(Path folder) throws IOException {
        var lock = folder.resolve("epg-lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // It recovers from its log at the next start.
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot stop the database of an earlier run", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + Servers.DATABASE;
    }

    /// As [TestDatabase#settings].
    public Map<String, String> settings() {
        return Servers.settings(url());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot stop the development database", e);
        }
    }
}
