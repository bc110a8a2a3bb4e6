package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.AccountPurged;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.AccountMirrors;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.SyncRuns;
import dev.pinbridge.domain.mirror.Webhooks;

/// Deletes the mirror and the webhook of an account that is purged, unless another product works with it.
public final class ForgetOnPurge implements Reaction<AccountPurged> {
    private final Integrations integrations;
    private final AccountMirrors accounts;
    private final KindMirrors mirrors;
    private final MirroredRecords records;
    private final SyncRuns runs;
    private final Webhooks webhooks;

    public ForgetOnPurge(
            Integrations integrations,
            AccountMirrors accounts,
            KindMirrors mirrors,
            MirroredRecords records,
            SyncRuns runs,
            Webhooks webhooks) {
        this.integrations = integrations;
        this.accounts = accounts;
        this.mirrors = mirrors;
        this.records = records;
        this.runs = runs;
        this.webhooks = webhooks;
    }

    @Override
    public Class<AccountPurged> event() {
        return AccountPurged.class;
    }

    @Override
    public void react(AccountPurged event) {
        var organisation = event.organisation();
        var account = event.account();
        if (!integrations.accountsInUse(organisation).contains(account)) {
            // First, so that what comes in meanwhile is waited for, and not the other way round.
            webhooks.forget(organisation, account);
            // Whoever is reading still cannot go on, since that is where it went on from.
            mirrors.forget(organisation, account);
            accounts.forget(organisation, account);
            records.removeAll(organisation, account);
            runs.removeAll(organisation, account);
        }
    }
}
