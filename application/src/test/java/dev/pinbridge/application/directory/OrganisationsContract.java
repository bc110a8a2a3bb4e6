package dev.pinbridge.application.directory;

import static dev.pinbridge.application.directory.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.Plan;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.directory.Organisations] promises.
public interface OrganisationsContract extends StoresContract {
    @Test
    default void findsWhatWasSavedInAnyScript() {
        // given
        var organisation = anOrganisation();
        // when
        run(organisation.id(), () -> stores().organisations().save(organisation));
        // then
        assertThat(in(organisation.id(), () -> stores().organisations().find(organisation.id())))
                .contains(organisation);
    }

    @Test
    default void replacesWhatWasKnown() {
        // given
        var organisation = anOrganisation();
        var renamed = new Organisation(organisation.id(), "Ω", Plan.LEGACY);
        // when
        run(organisation.id(), () -> {
            stores().organisations().save(organisation);
            stores().organisations().save(organisation);
            stores().organisations().save(renamed);
        });
        // then
        assertThat(in(organisation.id(), () -> stores().organisations().find(organisation.id())))
                .contains(renamed);
    }

    @Test
    default void anotherOrganisationIsNotFound() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        // then
        assertThat(in(other, () -> stores().organisations().find(organisation))).isEmpty();
    }
}
