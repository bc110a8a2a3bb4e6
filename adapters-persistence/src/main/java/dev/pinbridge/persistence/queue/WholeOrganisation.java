package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import java.util.UUID;

/// An organisation, whatever accounts it has, as the name of a task instance.
record WholeOrganisation(OrganisationId organisation) implements Woken {
    static WholeOrganisation of(String instance) {
        return new WholeOrganisation(new OrganisationId(UUID.fromString(instance)));
    }

    @Override
    public String instance() {
        return organisation.value().toString();
    }
}
