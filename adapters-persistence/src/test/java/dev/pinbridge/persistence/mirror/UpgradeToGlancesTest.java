package dev.pinbridge.persistence.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.persistence.Upgrade;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Interviews that were mirrored before say in their own rows who holds them and where, too.
final class UpgradeToGlancesTest {
    @Test
    void interviewsSayWhoHoldsThemAndWhere() throws Exception {
        // given
        var organisation = UUID.randomUUID();
        try (var upgrade = Upgrade.before("upgrade_to_glances", "mirrored-interview-at-a-glance")) {
            for (var sql : List.of(
                    "insert into organisation (organisation_id, name, plan) values ('%1$s', 'Acme', 'GROWTH')",
                    "insert into mirrored_interview (organisation_id, account, id, fingerprint, written_at)"
                            + " select '%1$s', 'acme', id, '%1$s', now() from unnest(array['1', '2', '3', '4']) as id",
                    "insert into mirrored_interview_part"
                            + " (organisation_id, account, interview_id, id, position, join_key)"
                            + " values ('%1$s', 'acme', '1', 'a', 0, 'zoom/1'), ('%1$s', 'acme', '1', 'b', 1, 'zoom/1'),"
                            + " ('%1$s', 'acme', '1', 'c', 2, null), ('%1$s', 'acme', '3', 'a', 0, 'meet/3')",
                    "insert into mirrored_interviewer"
                            + " (organisation_id, account, interview_id, part_id, user_id, position)"
                            + " values ('%1$s', 'acme', '1', 'a', '8', 0), ('%1$s', 'acme', '1', 'a', '7', 1),"
                            + " ('%1$s', 'acme', '1', 'b', '8', 0), ('%1$s', 'acme', '4', 'a', '9', 0)")) {
                upgrade.insert(organisation, sql);
            }
            // when
            upgrade.finish();
            // then
            var glances = "select id || ' ' || interviewer_ids::text || ' ' || join_keys::text from mirrored_interview"
                    + " order by id";
            assertThat(upgrade.texts(organisation, glances))
                    .containsExactly("1 {7,8} {zoom/1}", "2 {} {}", "3 {} {meet/3}", "4 {9} {}");
            assertThat(upgrade.texts(UUID.randomUUID(), glances)).isEmpty();
        }
    }
}
