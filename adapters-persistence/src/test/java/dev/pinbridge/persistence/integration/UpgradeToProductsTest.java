package dev.pinbridge.persistence.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

/// What was connected before there were two products is cord's afterwards, and mirrored. The owner of the tables
/// does the upgrade, and row-level security holds for it as for anybody.
final class UpgradeToProductsTest {
    private static final String FIRST_OF_THE_UPGRADE = "integration-of-a-product";

    @Test
    void whatThereIsIsCords() throws Exception {
        // given
        var organisation = UUID.randomUUID();
        try (var owner = TestDatabase.shared().emptyDatabase("upgrade")) {
            var before = liquibase(owner).listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                    .takeWhile(change -> !change.getId().equals(FIRST_OF_THE_UPGRADE))
                    .count();
            liquibase(owner).update((int) before, new Contexts(), new LabelExpression());
            insert(owner, organisation);
            // when
            liquibase(owner).update(new Contexts(), new LabelExpression());
            // then
            for (var table : List.of("integration", "integration_api_key", "capability_health", "notice")) {
                assertThat(products(owner, organisation, table)).as(table).containsExactly("CORD");
                assertThat(products(owner, UUID.randomUUID(), table)).as(table).isEmpty();
            }
            assertThat(mirrors(owner)).containsExactly(organisation + "/acme");
        }
    }

    @SuppressWarnings("deprecation") // the replacement needs a command scope for one call
    private static Liquibase liquibase(Connection owner) throws Exception {
        return new Liquibase(
                "db/changelog/db.changelog-master.yaml",
                new ClassLoaderResourceAccessor(),
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner)));
    }

    private static void insert(Connection owner, UUID organisation) throws SQLException {
        for (var sql : List.of(
                "insert into organisation (organisation_id, name, plan) values ('%1$s', 'Acme', 'GROWTH')",
                "insert into integration (organisation_id, id, account, granted, connected_at, connected_by, state,"
                        + " checked_at) values ('%1$s', '%1$s', 'acme', '{READ_JOBS}', now(), '%1$s', 'CONNECTED', now())",
                "insert into integration_api_key values ('%1$s', '%1$s', 'sealed')",
                "insert into capability_health (organisation_id, capability) values ('%1$s', 'READ_JOBS')",
                "insert into notice (organisation_id, id, kind, capability, raised_at, status)"
                        + " values ('%1$s', '%1$s', 'PERMISSION_LOST', 'READ_JOBS', now(), 'OPEN')")) {
            as(owner, organisation);
            try (var statement = owner.createStatement()) {
                statement.execute(sql.formatted(organisation));
            }
            owner.commit();
        }
    }

    /// The accounts whose mirror is to be worked on.
    private static List<String> mirrors(Connection owner) throws SQLException {
        return texts(owner, "select task_instance from scheduled_tasks where task_name = 'mirror'");
    }

    private static List<String> products(Connection owner, UUID organisation, String table) throws SQLException {
        as(owner, organisation);
        return texts(owner, "select product from " + table);
    }

    private static List<String> texts(Connection owner, String query) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } finally {
            owner.rollback();
        }
    }

    private static void as(Connection owner, UUID organisation) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.prepareStatement("select set_config('pinbridge.organisation', ?, true)")) {
            statement.setString(1, organisation.toString());
            statement.execute();
        }
    }
}
