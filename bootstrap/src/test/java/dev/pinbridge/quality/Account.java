package dev.pinbridge.quality;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.matching.truth.Company;
import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.names.NamesConfiguration;
import dev.pinbridge.persistence.PersistenceConfiguration;
import dev.pinbridge.persistence.TestDatabase;
import dev.pinbridge.persistence.integration.SecretKeys;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// A company's account as it is mirrored in PostgreSQL, among the applications of many others that have nothing
/// to do with its calls.
final class Account implements AutoCloseable {
    static final AccountName NAME = new AccountName("acme");
    private static final int PAGE = 1_000;

    final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final ConfigurableApplicationContext context;

    /// What persistence needs, and nothing else of the service.
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JooqAutoConfiguration.class,
        LiquibaseAutoConfiguration.class
    })
    @Import({PersistenceConfiguration.class, NamesConfiguration.class})
    static class Stores {}

    Account(Company company) {
        var settings = new HashMap<String, Object>(TestDatabase.shared().settings());
        settings.putAll(Map.of(
                "pinbridge.secret-keys", SecretKeys.generate(),
                "pinbridge.queue.enabled", "false",
                // As the service plans.
                "spring.datasource.hikari.data-source-properties.options", "-c plan_cache_mode=force_generic_plan",
                "spring.main.banner-mode", "off"));
        context = new SpringApplicationBuilder(Stores.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
        var now = Instant.now();
        transactions().run(organisation, () -> {
            bean(Organisations.class).save(new Organisation(organisation, "Acme", Plan.GROWTH));
            bean(Integrations.class)
                    .save(new Integration.Connected(
                            new IntegrationId(UUID.randomUUID()),
                            organisation,
                            Product.METAVIEW,
                            NAME,
                            new Permissions(Set.of(Capability.values())),
                            now,
                            new PersonId(UUID.randomUUID()),
                            now));
        });
        for (var kind : List.<List<? extends MirroredRecord>>of(
                company.jobs(), company.users(), company.candidates(), company.applications(), company.interviews())) {
            save(kind, now);
        }
    }

    private void save(List<? extends MirroredRecord> records, Instant now) {
        for (var from = 0; from < records.size(); from += PAGE) {
            var page = List.<MirroredRecord>copyOf(records.subList(from, Math.min(from + PAGE, records.size())));
            transactions().run(organisation, () -> bean(MirroredRecords.class).save(organisation, NAME, page, now));
        }
    }

    /// So many other people have applied, a fifth of whom was interviewed within two years, by as many more
    /// colleagues as a company that is so much larger has.
    void crowd(int applications) {
        transactions().run(organisation, () -> {
            for (var sql : List.of("""
                    insert into mirrored_user
                        (organisation_id, account, id, first_name, last_name, email, fingerprint, written_at)
                    select {0}, 'acme', 'f' || n, 'Host' || n, 'Filler' || n,
                        'host' || n || '@' || (select split_part(min(email), '@', 2) from mirrored_user),
                        gen_random_uuid(), now()
                    from generate_series(1, (select {1} * count(*) / (select count(*) from mirrored_application)
                        from mirrored_user)) n
                    """, """
                    insert into mirrored_candidate
                        (organisation_id, account, id, first_name, last_name, email, fingerprint, written_at)
                    select {0}, 'acme', 'f' || n, 'Filler' || n, 'Nobody' || n, 'filler' || n || '@elsewhere.example',
                        gen_random_uuid(), now() from generate_series(1, {1}) n
                    """, """
                    insert into mirrored_application (organisation_id, account, id, job_id, ats_candidate_id, first_name,
                        last_name, email, name_key, concealed, internal, applied_at, fingerprint, written_at)
                    select {0}, 'acme', 'f' || n, (select min(id) from mirrored_job), 'f' || n, 'Filler' || n,
                        'Nobody' || n, 'filler' || n || '@elsewhere.example', 'filler' || n || ' nobody' || n, false, false,
                        now() - n * interval '1 minute', gen_random_uuid(), now() from generate_series(1, {1}) n
                    """, """
                    insert into mirrored_interview
                        (organisation_id, account, id, application_id, start_at, end_at, interviewer_ids, join_keys,
                        fingerprint, written_at)
                    select {0}, 'acme', 'f' || n, 'f' || n, span.last - random() * interval '700 days', null,
                        array['f' || (n % staff.size + 1)], array['zoom/9' || n], gen_random_uuid(), now()
                    from generate_series(1, {1} / 5) n,
                        (select max(start_at) as last from mirrored_interview) as span,
                        (select count(*) as size from mirrored_user where id like 'f%') as staff
                    """, """
                    insert into mirrored_interview_part
                        (organisation_id, account, interview_id, id, position, join_url, join_key)
                    select {0}, 'acme', 'f' || n, '1', 0, 'https://example.zoom.us/j/9' || n, 'zoom/9' || n
                    from generate_series(1, {1} / 5) n
                    """, """
                    insert into mirrored_interviewer
                        (organisation_id, account, interview_id, part_id, user_id, position, start_at)
                    select {0}, 'acme', id, '1', interviewer_ids[1], 0, start_at from mirrored_interview
                    where id like 'f%'
                    """)) {
                bean(DSLContext.class).execute(sql, DSL.val(organisation.value()), DSL.inline(applications));
            }
        });
        TestDatabase.shared().analyze();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Transactions transactions() {
        return bean(Transactions.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
