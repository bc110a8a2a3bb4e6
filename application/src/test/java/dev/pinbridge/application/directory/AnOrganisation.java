package dev.pinbridge.application.directory;

import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Plan;
import java.util.UUID;

/// Organisations as a test needs them; each is another one.
public final class AnOrganisation {
    private AnOrganisation() {}

    public static Organisation anOrganisation() {
        return new Organisation(new OrganisationId(UUID.randomUUID()), "Ĳsbrechtum & Zøñ \u2013 株式会社 🦑", Plan.GROWTH);
    }

    public static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }
}
