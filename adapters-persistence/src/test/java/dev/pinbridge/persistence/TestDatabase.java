package dev.pinbridge.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// A PostgreSQL for tests: one for each JVM, started when first asked for, with the roles that production has.
/// Its own time zone is an odd one, so that nothing depends on it.
public final class TestDatabase {
    private final EmbeddedPostgres server;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestDatabase shared() {
        return Shared.DATABASE;
    }

    private static final class Shared {
        static final TestDatabase DATABASE = start();
    }

    private static TestDatabase start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("timezone", "Asia/Kathmandu")
                    .setServerConfig("log_timezone", "Asia/Kathmandu")
                    // Nobody will want these data back.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            Servers.prepare(server);
            return new TestDatabase(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the test database", e);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + Servers.DATABASE;
    }

    /// So that plans are made for what is there. Until it is vacuumed, reading an index alone is thought to cost
    /// as much as reading the table.
    public void analyze() {
        try (var owner = DriverManager.getConnection(url(), Servers.OWNER, Servers.OWNER_PASSWORD);
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot analyze the test database", e);
        }
    }

    /// A database of its own beside the shared one, without tables, as their owner will see it.
    public Connection emptyDatabase(String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + Servers.OWNER);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + server.getPort() + "/" + name, Servers.OWNER, Servers.OWNER_PASSWORD);
    }

    /// The settings with which a Spring Boot application uses it: as the application's role, migrated by the
    /// owner.
    public Map<String, String> settings() {
        return Servers.settings(url());
    }
}
