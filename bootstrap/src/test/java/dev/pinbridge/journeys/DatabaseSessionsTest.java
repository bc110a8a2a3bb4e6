package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// What the service asks of its sessions with the database.
class DatabaseSessionsTest {
    @Test
    void aNodeThatStandsStillInATransactionLosesItAndItsLocks() throws SQLException {
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("20s");
    }

    @Test
    void plansAreNotCompiled() throws SQLException {
        assertThat(setting("jit")).isEqualTo("off");
    }

    @Test
    void plansAreForWhateverOrganisation() throws SQLException {
        assertThat(setting("plan_cache_mode")).isEqualTo("force_generic_plan");
    }

    private static String setting(String name) throws SQLException {
        try (var connection = RunningService.shared().bean(DataSource.class).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
