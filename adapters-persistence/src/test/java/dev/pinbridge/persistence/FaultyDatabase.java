package dev.pinbridge.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL in a folder of its own that can be killed and started again. What it has said to be committed
/// survives that; only the machine itself must not fail, since nothing waits for the disk.
public final class FaultyDatabase {
    private static final String ROOT = "root";

    private final Path folder;
    private final Path programs;
    private final int port;

    private FaultyDatabase(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /// In a folder that does not exist yet. It ends with this JVM.
    public static FaultyDatabase start(Path folder) {
        try {
            // Named absolutely, as the programs are started in folders of their own.
            var place = folder.toAbsolutePath();
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(place)
                    .setCleanDataDirectory(true)
                    // The machine may be busy with everything else that is being started.
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    // As a server is set up for what it holds: with the defaults, which are for small machines, each
                    // page of an import's indexes is read and written again and again.
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("max_wal_size", "4GB")
                    .start();
            Servers.prepare(server);
            return new FaultyDatabase(place, programs(place), server.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a database in " + folder, e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the database in " + folder, e);
        }
    }

    /// Beside the one that runs.
    private static Path programs(Path folder) throws IOException {
        var pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(program -> Path.of(program).resolveSibling("pg_ctl"))
                .orElseThrow();
    }

    public int port() {
        return port;
    }

    /// As [TestDatabase#settings], by way of something that listens on another port.
    public Map<String, String> settingsThrough(int otherPort) {
        return Servers.settings("jdbc:postgresql://127.0.0.1:" + otherPort + "/" + Servers.DATABASE);
    }

    /// As somebody who may see and do everything.
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + Servers.DATABASE, "postgres", "postgres");
    }

    /// Kills all of it at once, without a checkpoint; the next start recovers from the log.
    public void stopImmediately() {
        control(List.of("-m", "immediate", "stop"));
    }

    public void startAgain() {
        control(List.of(
                "-o",
                "-p " + port + " -c fsync=off -c synchronous_commit=on -c max_connections=200",
                "-l",
                folder.resolveSibling("postgresql.log").toString(),
                "start"));
    }

    /// Ends the sessions of everybody else.
    public void endSessions() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
        }
    }

    private void control(List<String> arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals(ROOT)) {
            // PostgreSQL refuses to run as root, so it is started as nobody in particular.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(programs.toString(), "-D", folder.toString(), "-w", "-t", "60"));
        command.addAll(arguments);
        try {
            var log = folder.resolveSibling("pg_ctl.log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!process.waitFor(70, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("pg_ctl " + arguments + " failed:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
