package dev.pinbridge.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.access.AccessRules;
import dev.pinbridge.domain.access.AccessSettings;
import org.junit.jupiter.api.Test;

/// What [AccessSettings] promises.
public interface AccessSettingsContract extends StoresContract {
    @Test
    default void remembersWhatEachOrganisationChose() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        // then
        assertThat(in(organisation, () -> settings().of(organisation))).isEqualTo(AccessRules.USUAL);
        // when
        run(organisation, () -> {
            settings().save(organisation, new AccessRules(true));
            settings().save(organisation, new AccessRules(false));
        });
        // then
        assertThat(in(organisation, () -> settings().of(organisation))).isEqualTo(new AccessRules(false));
        assertThat(in(other, () -> settings().of(other))).isEqualTo(AccessRules.USUAL);
    }

    private AccessSettings settings() {
        return stores().calls().accessSettings();
    }
}
