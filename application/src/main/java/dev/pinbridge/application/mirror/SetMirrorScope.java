package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.AccountMirror;
import dev.pinbridge.domain.mirror.AccountMirrors;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirrorRuns;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.Scope;

/// Decides whether records of confidential and private jobs are mirrored. What is not to be seen any more goes at
/// once; then everything is read once more.
@UseCase
public final class SetMirrorScope {
    private final Integrations integrations;
    private final AccountMirrors accounts;
    private final KindMirrors mirrors;
    private final MirroredRecords records;
    private final MirrorRuns runs;
    private final Transactions transactions;

    public SetMirrorScope(
            Integrations integrations,
            AccountMirrors accounts,
            KindMirrors mirrors,
            MirroredRecords records,
            MirrorRuns runs,
            Transactions transactions) {
        this.integrations = integrations;
        this.accounts = accounts;
        this.mirrors = mirrors;
        this.records = records;
        this.runs = runs;
        this.transactions = transactions;
    }

    /// @return false when nothing is connected
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public boolean set(Actor actor, Scope scope) {
        actor.mustBeAdmin("change what is read from the ATS");
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var used = integrations.accountsInUse(organisation);
            used.forEach(account -> set(organisation, account, scope));
            return !used.isEmpty();
        });
    }

    private void set(OrganisationId organisation, AccountName account, Scope scope) {
        var mirror = accounts.of(organisation, account).orElseGet(() -> AccountMirror.starting(organisation, account));
        if (mirror.scope() == scope) {
            return;
        }
        runs.wake(organisation, account);
        accounts.save(mirror.with(scope));
        // Whoever is reading by the old scope cannot go on, since that is where it went on from.
        mirrors.forget(organisation, account);
        if (scope == Scope.COMMON_JOBS) {
            records.removeRestricted(organisation, account);
        }
    }
}
