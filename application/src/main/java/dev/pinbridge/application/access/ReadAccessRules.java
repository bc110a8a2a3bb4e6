package dev.pinbridge.application.access;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.access.AccessRules;
import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.directory.Actor;

/// The rules that the actor's organisation has chosen.
@ReadModel
public final class ReadAccessRules {
    private final AccessSettings settings;
    private final Transactions transactions;

    public ReadAccessRules(AccessSettings settings, Transactions transactions) {
        this.settings = settings;
        this.transactions = transactions;
    }

    public AccessRules of(Actor actor) {
        return transactions.within(actor.organisation(), () -> settings.of(actor.organisation()));
    }
}
