package dev.pinbridge.faults;

import dev.pinbridge.persistence.FaultyDatabase;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is in the database, past the service.
final class Ledger {
    private final FaultyDatabase database;

    Ledger(FaultyDatabase database) {
        this.database = database;
    }

    /// @throws IllegalStateException also while the database is away
    int execute(String sql, Object... parameters) {
        try (var connection = database.connect();
                var statement = bound(connection.prepareStatement(sql), parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// @throws IllegalStateException also while the database is away
    <T> List<T> list(Reading<T> reading, String sql, Object... parameters) {
        try (var connection = database.connect();
                var statement = bound(connection.prepareStatement(sql), parameters);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reading.of(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// Reads one row.
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// How many of the organisation's rows stand where.
    Map<String, Integer> statuses(UUID organisation) {
        var counts = new HashMap<String, Integer>();
        list(
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        "select coalesce(waiting_reason, status), count(*) from forwarding where organisation_id = ?"
                                + " group by 1",
                        organisation)
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static PreparedStatement bound(PreparedStatement statement, Object... parameters) throws SQLException {
        for (var index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }
}
