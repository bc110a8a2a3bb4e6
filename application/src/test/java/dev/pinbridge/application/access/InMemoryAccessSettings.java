package dev.pinbridge.application.access;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.access.AccessRules;
import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.directory.OrganisationId;

public final class InMemoryAccessSettings implements AccessSettings {
    private final InMemoryTable<OrganisationId, AccessRules> rows;

    public InMemoryAccessSettings(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public AccessRules of(OrganisationId organisation) {
        return rows.find(organisation, organisation).orElse(AccessRules.USUAL);
    }

    @Override
    public void save(OrganisationId organisation, AccessRules rules) {
        rows.put(organisation, organisation, rules);
    }
}
