package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// What the service asks of its sessions with the database.
class DatabaseSessionsTest {
    @Test
    void aNodeThatStandsStillInATransactionLosesItAndItsLocks() throws SQLException {
        try (var connection = RunningService.shared().bean(DataSource.class).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show idle_in_transaction_session_timeout")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("20s");
        }
    }
}
