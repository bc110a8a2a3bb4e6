package dev.pinbridge.persistence.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.persistence.TestApplication;
import dev.pinbridge.persistence.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

final class TableStatisticsTest {
    private static final List<Table<?>> TABLES = List.of(DSL.table(DSL.name("filled")), DSL.table(DSL.name("beside")));

    @Test
    void theDatabaseLooksAtTablesThatAreTenTimesAsLargeAsItKnows() throws SQLException {
        try (var connection = TestDatabase.shared().emptyDatabase("statistics")) {
            // given
            var db = DSL.using(connection, SQLDialect.POSTGRES);
            db.execute("create table filled (id int)");
            db.execute("create table beside (id int)");
            db.execute("insert into beside select generate_series(1, 3)");
            // when, then
            fill(db, 10);
            assertThat(known(db, "filled")).isEqualTo(10);
            assertThat(known(db, "beside")).isEqualTo(3);
            fill(db, 89);
            assertThat(known(db, "filled")).isEqualTo(10);
            fill(db, 1);
            assertThat(known(db, "filled")).isEqualTo(100);
        }
    }

    private static void fill(DSLContext db, int rows) {
        db.execute("insert into filled select generate_series(1, {0})", DSL.val(rows));
        TableStatistics.keepUp(db, db.fetchCount(TABLES.getFirst()), TABLES);
    }

    private static int known(DSLContext db, String table) {
        return db.fetchSingle("select reltuples::int from pg_class where relname = {0}", DSL.val(table))
                .into(int.class);
    }

    /// Without the right to, it warns and does not look.
    @Test
    void theServiceMayHaveEveryMirroredTableLookedAt() {
        var tables = TestApplication.shared()
                .getBean(DSLContext.class)
                .fetch("select relname, has_table_privilege(oid, 'MAINTAIN') as may from pg_class"
                        + " where relkind = 'r' and relname like 'mirrored\\_%' and relname <> 'mirrored_count'")
                .intoMap(row -> row.get("relname", String.class), row -> row.get("may", Boolean.class));
        assertThat(tables)
                .containsKeys("mirrored_application", "mirrored_interviewer", "mirrored_job_viewer")
                .allSatisfy((_, may) -> assertThat(may).isTrue());
    }
}
