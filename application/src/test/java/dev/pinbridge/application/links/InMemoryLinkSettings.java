package dev.pinbridge.application.links;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.links.LinkSettings;

/// Transactions of an organisation come one after the other, so that nobody switches within one.
public final class InMemoryLinkSettings implements LinkSettings {
    private final InMemoryTable<OrganisationId, Boolean> rows;

    public InMemoryLinkSettings(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean areOn(OrganisationId organisation) {
        return rows.find(organisation, organisation).orElse(true);
    }

    @Override
    public boolean areOnThroughout(OrganisationId organisation) {
        return areOn(organisation);
    }

    @Override
    public void save(OrganisationId organisation, boolean isOn) {
        rows.put(organisation, organisation, isOn);
    }
}
