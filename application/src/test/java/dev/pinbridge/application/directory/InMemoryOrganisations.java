package dev.pinbridge.application.directory;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Organisations;
import java.util.Optional;

public final class InMemoryOrganisations implements Organisations {
    private final InMemoryTable<OrganisationId, Organisation> rows;

    public InMemoryOrganisations(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void save(Organisation organisation) {
        rows.put(organisation.id(), organisation.id(), organisation);
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return rows.find(id, id);
    }
}
