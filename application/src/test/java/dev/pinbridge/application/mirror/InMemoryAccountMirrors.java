package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AccountMirror;
import dev.pinbridge.domain.mirror.AccountMirrors;
import java.util.Optional;

public final class InMemoryAccountMirrors implements AccountMirrors {
    private final InMemoryTable<AccountName, AccountMirror> rows;

    public InMemoryAccountMirrors(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<AccountMirror> of(OrganisationId organisation, AccountName account) {
        return rows.find(organisation, account);
    }

    @Override
    public void save(AccountMirror mirror) {
        rows.put(mirror.organisation(), mirror.account(), mirror);
    }

    @Override
    public void forget(OrganisationId organisation, AccountName account) {
        rows.remove(organisation, account);
    }
}
