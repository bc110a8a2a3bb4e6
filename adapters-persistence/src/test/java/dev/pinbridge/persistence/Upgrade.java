package dev.pinbridge.persistence;

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

/// A database as it was before a change, to be upgraded. The owner of the tables does the upgrade, and row-level
/// security holds for it as for anybody.
public final class Upgrade implements AutoCloseable {
    private final Connection owner;

    private Upgrade(Connection owner) {
        this.owner = owner;
    }

    /// @param database a name of its own
    /// @param changeSet the first that is not there yet
    public static Upgrade before(String database, String changeSet) throws Exception {
        var owner = TestDatabase.shared().emptyDatabase(database);
        var there = liquibase(owner).listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                .takeWhile(change -> !change.getId().equals(changeSet))
                .count();
        liquibase(owner).update((int) there, new Contexts(), new LabelExpression());
        return new Upgrade(owner);
    }

    public void finish() throws Exception {
        liquibase(owner).update(new Contexts(), new LabelExpression());
    }

    @SuppressWarnings("deprecation") // the replacement needs a command scope for one call
    private static Liquibase liquibase(Connection owner) throws Exception {
        return new Liquibase(
                "db/changelog/db.changelog-master.yaml",
                new ClassLoaderResourceAccessor(),
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner)));
    }

    /// @param sql with `%1$s` where the organisation stands
    public void insert(UUID organisation, String sql) throws SQLException {
        as(organisation);
        try (var statement = owner.createStatement()) {
            statement.execute(sql.formatted(organisation));
        }
        owner.commit();
    }

    /// The first column of what the organisation may see.
    public List<String> texts(UUID organisation, String query) throws SQLException {
        as(organisation);
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

    private void as(UUID organisation) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.prepareStatement("select set_config('pinbridge.organisation', ?, true)")) {
            statement.setString(1, organisation.toString());
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
