package dev.pinbridge.persistence;

import static dev.pinbridge.application.directory.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.StoresContract;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/// What PostgreSQL itself guarantees, read from its catalogue.
final class RowLevelSecurityTest implements StoresContract {
    private final DSLContext db = TestApplication.shared().getBean(DSLContext.class);

    @Override
    public Stores stores() {
        return JooqStores.shared();
    }

    private List<String> names(String sql) {
        return db.fetch(sql).into(String.class);
    }

    @Test
    void everyTableButTheQueueBelongsToOrganisations() {
        assertThat(names("""
                select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                except select table_name from information_schema.columns where column_name = 'organisation_id'
                """))
                .containsExactlyInAnyOrder("scheduled_tasks", "databasechangelog", "databasechangeloglock");
    }

    @Test
    void everyTableOfOrganisationsHasRowLevelSecurityForcedAndOnePolicy() {
        assertThat(names("""
                select relname from pg_class c join pg_attribute a on attrelid = c.oid and attname = 'organisation_id'
                where relkind in ('r', 'p') and (not relrowsecurity or not relforcerowsecurity)
                """)).isEmpty();
        assertThat(names("""
                select c.relname || ':' || count(p.polname) from pg_class c
                join pg_attribute a on attrelid = c.oid and attname = 'organisation_id'
                left join pg_policy p on polrelid = c.oid and polqual is not null and polwithcheck is not null
                    and polcmd = '*' and pg_get_expr(polqual, polrelid) = pg_get_expr(polwithcheck, polrelid)
                    and pg_get_expr(polqual, polrelid) like '%pinbridge.organisation%'
                where relkind in ('r', 'p') group by c.relname having count(p.polname) <> 1
                """)).isEmpty();
    }

    @Test
    void theOrganisationComesFirstInEveryKeyOfItsTables() {
        assertThat(names("""
                select conrelid::regclass || '.' || conname from pg_constraint
                where contype in ('p', 'f', 'u') and connamespace = 'public'::regnamespace
                and conrelid::regclass::text not in ('scheduled_tasks', 'databasechangelog', 'databasechangeloglock')
                and 'organisation_id' <> (select attname from pg_attribute
                    where attrelid = conrelid and attnum = conkey[1])
                """)).isEmpty();
        assertThat(names("""
                select indexrelid::regclass::text from pg_index join pg_class c on c.oid = indrelid
                where relnamespace = 'public'::regnamespace and relname not in ('scheduled_tasks',
                    'databasechangelog', 'databasechangeloglock')
                and 'organisation_id' <> (select attname from pg_attribute
                    where attrelid = indrelid and attnum = indkey[0])
                """)).isEmpty();
    }

    @Test
    void theRoleOfTheApplicationOwnsNothingAndCannotBypass() {
        assertThat(names("select current_user")).containsExactly("pinbridge");
        assertThat(names("""
                select relname from pg_class where pg_has_role('pinbridge', relowner, 'usage')
                union select nspname from pg_namespace where pg_has_role('pinbridge', nspowner, 'usage')
                    and nspname <> 'public'
                union select proname from pg_proc where pg_has_role('pinbridge', proowner, 'usage')
                """)).isEmpty();
        assertThat(names("""
                select rolname from pg_roles where rolname in ('pinbridge', 'pinbridge_app')
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """)).isEmpty();
    }

    @Test
    void nothingIsVisibleOrWritableWithoutNamingAnOrganisation() {
        // given
        var organisation = someOrganisation();
        someCandidate(organisation);
        // then
        for (var table : names(
                "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'")) {
            assertThat(db.fetchCount(DSL.table(DSL.name(table)))).as(table).isZero();
        }
        assertThatThrownBy(() -> stores().organisations().save(anOrganisation()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aTransactionCanNeitherWriteForAnotherOrganisationNorGiveItsRowsAway() {
        // given
        var organisation = someOrganisation();
        // then
        assertThatThrownBy(
                        () -> run(organisation, () -> stores().organisations().save(anOrganisation())))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> run(
                        organisation,
                        () -> db.execute("update organisation set organisation_id = ?", UUID.randomUUID())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aConnectionDoesNotKeepTheNameForItsNextUser() {
        // given
        var organisation = someOrganisation();
        run(
                organisation,
                () -> assertThat(names("select current_setting('pinbridge.organisation')"))
                        .containsExactly(organisation.value().toString()));
        // then
        for (var i = 0; i < 50; i++) {
            assertThat(db.fetchSingle("select nullif(current_setting('pinbridge.organisation', true), '')")
                            .get(0))
                    .isNull();
        }
    }

    @Test
    void theSessionKeepsItsOwnTimeZone() {
        assertThat(names("select current_setting('TimeZone')")).containsExactly("Asia/Kathmandu");
    }
}
