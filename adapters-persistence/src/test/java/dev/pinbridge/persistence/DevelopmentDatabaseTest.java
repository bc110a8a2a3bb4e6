package dev.pinbridge.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DevelopmentDatabaseTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private static String execute(DevelopmentDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), Servers.OWNER, Servers.OWNER_PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "nothing";
        }
    }

    /// What a run in a JVM of its own does: starts, writes, and waits to be killed.
    static final class Run {
        private Run() {}

        public static void main(String[] args) throws Exception {
            var database = DevelopmentDatabase.start(Path.of(args[0]));
            execute(database, "with x as (select 1) select 'ready'");
            try (var connection = DriverManager.getConnection(database.url(), Servers.OWNER, Servers.OWNER_PASSWORD);
                    var statement = connection.createStatement()) {
                statement.execute("create table kept as select 'kept' as word");
            }
            Files.writeString(Path.of(args[1]), "ready");
            Thread.currentThread().join();
        }
    }

    @Test
    void goesOnWithItsDataAfterARunWasKilled() throws Exception {
        // given
        var folder = temporary.resolve("postgres");
        kill(folder);
        // when
        try (var database = DevelopmentDatabase.start(folder)) {
            // then
            assertThat(execute(database, "select word from kept")).isEqualTo("kept");
            assertThat(execute(database, "select current_setting('listen_addresses')"))
                    .isEqualTo("localhost");
            // and nobody takes it away from this run
            assertThatIllegalStateException()
                    .isThrownBy(() -> DevelopmentDatabase.start(folder))
                    .withMessageContaining("another development run");
        }
        try (var database = DevelopmentDatabase.start(folder)) {
            assertThat(execute(database, "select word from kept")).isEqualTo("kept");
        }
    }

    private void kill(Path folder) throws IOException, InterruptedException {
        var ready = temporary.resolve("ready");
        var run = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        folder.toString(),
                        ready.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        new Patience().until("the other run is ready", () -> Files.exists(ready) || !run.isAlive());
        assertThat(run.isAlive()).isTrue();
        run.destroyForcibly();
        assertThat(run.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void startsAfreshWhereTheFirstStartWasNotCompleted() throws Exception {
        // given
        var folder = Files.createDirectory(temporary.resolve("postgres"));
        Files.writeString(folder.resolve("postgresql.conf"), "half");
        // when
        try (var database = DevelopmentDatabase.start(folder)) {
            // then
            assertThat(execute(database, "select 'well'")).isEqualTo("well");
        }
    }
}
