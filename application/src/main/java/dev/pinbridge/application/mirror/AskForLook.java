package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirrorRuns;
import dev.pinbridge.domain.mirror.RecordKind;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// Lets everything that changed at the ATS be fetched now rather than at the next regular look.
@UseCase
public final class AskForLook {
    private final Integrations integrations;
    private final KindMirrors mirrors;
    private final MirrorRuns runs;
    private final Transactions transactions;
    private final InstantSource clock;

    public AskForLook(
            Integrations integrations,
            KindMirrors mirrors,
            MirrorRuns runs,
            Transactions transactions,
            InstantSource clock) {
        this.integrations = integrations;
        this.mirrors = mirrors;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @return the accounts that are looked at; empty when nothing is connected
    public List<AccountName> ask(Actor actor, Set<RecordKind> kinds) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var accounts = integrations.accountsInUse(organisation);
            accounts.forEach(account -> {
                runs.wake(organisation, account);
                mirrors.ask(organisation, account, kinds, clock.instant());
            });
            return accounts;
        });
    }
}
