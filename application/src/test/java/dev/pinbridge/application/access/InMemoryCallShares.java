package dev.pinbridge.application.access;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.access.CallShares;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

public final class InMemoryCallShares implements CallShares {
    private final InMemoryTable<Share, Share> rows;

    private record Share(CallId call, String email) {}

    public InMemoryCallShares(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean share(OrganisationId organisation, CallId call, String email, PersonId by, Instant at) {
        var share = new Share(call, email);
        var isNew = rows.find(organisation, share).isEmpty();
        rows.put(organisation, share, share);
        return isNew;
    }

    @Override
    public boolean unshare(OrganisationId organisation, CallId call, String email) {
        var share = new Share(call, email);
        var was = rows.find(organisation, share).isPresent();
        rows.remove(organisation, share);
        return was;
    }

    Set<String> of(OrganisationId organisation, CallId call) {
        return rows.all(organisation)
                .filter(share -> share.call().equals(call))
                .map(Share::email)
                .collect(Collectors.toSet());
    }
}
