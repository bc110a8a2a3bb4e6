package dev.pinbridge.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/// What every embedded PostgreSQL is given: the roles that production has as well, and a database that the owner
/// owns.
final class Servers {
    static final String DATABASE = "pinbridge";
    static final String OWNER = "pinbridge_owner";
    static final String OWNER_PASSWORD = "development-owner";
    static final String APPLICATION = "pinbridge";
    static final String APPLICATION_PASSWORD = "development";

    private Servers() {}

    static Map<String, String> settings(String url) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", APPLICATION,
                "spring.datasource.password", APPLICATION_PASSWORD,
                "spring.liquibase.user", OWNER,
                "spring.liquibase.password", OWNER_PASSWORD);
    }

    /// Does nothing where it was done before.
    static void prepare(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            role(connection, "pinbridge_app", "nologin");
            role(connection, OWNER, "login password '" + OWNER_PASSWORD + "'");
            role(connection, APPLICATION, "login password '" + APPLICATION_PASSWORD + "' in role pinbridge_app");
            if (!exists(connection, "pg_database where datname = '" + DATABASE + "'")) {
                execute(connection, "create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static void role(Connection connection, String name, String options) throws SQLException {
        if (!exists(connection, "pg_roles where rolname = '" + name + "'")) {
            execute(connection, "create role " + name + " " + options);
        }
    }

    private static boolean exists(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select from " + what)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
