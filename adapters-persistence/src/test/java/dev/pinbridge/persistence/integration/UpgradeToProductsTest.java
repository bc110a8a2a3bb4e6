package dev.pinbridge.persistence.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.persistence.Upgrade;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What was connected before there were two products is cord's afterwards, and mirrored.
final class UpgradeToProductsTest {
    @Test
    void whatThereIsIsCords() throws Exception {
        // given
        var organisation = UUID.randomUUID();
        try (var upgrade = Upgrade.before("upgrade_to_products", "integration-of-a-product")) {
            for (var sql : List.of(
                    "insert into organisation (organisation_id, name, plan) values ('%1$s', 'Acme', 'GROWTH')",
                    "insert into integration (organisation_id, id, account, granted, connected_at, connected_by, state,"
                            + " checked_at)"
                            + " values ('%1$s', '%1$s', 'acme', '{READ_JOBS}', now(), '%1$s', 'CONNECTED', now())",
                    "insert into integration_api_key values ('%1$s', '%1$s', 'sealed')",
                    "insert into capability_health (organisation_id, capability) values ('%1$s', 'READ_JOBS')",
                    "insert into notice (organisation_id, id, kind, capability, raised_at, status)"
                            + " values ('%1$s', '%1$s', 'PERMISSION_LOST', 'READ_JOBS', now(), 'OPEN')")) {
                upgrade.insert(organisation, sql);
            }
            // when
            upgrade.finish();
            // then
            for (var table : List.of("integration", "integration_api_key", "capability_health", "notice")) {
                var products = "select product from " + table;
                assertThat(upgrade.texts(organisation, products)).as(table).containsExactly("CORD");
                assertThat(upgrade.texts(UUID.randomUUID(), products)).as(table).isEmpty();
            }
            // The accounts whose mirror is to be worked on.
            assertThat(upgrade.texts(
                            organisation, "select task_instance from scheduled_tasks where task_name = 'mirror'"))
                    .containsExactly(organisation + "/acme");
        }
    }
}
