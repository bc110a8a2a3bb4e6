package dev.pinbridge.application.access;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.access.AccessRules;
import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.directory.Actor;

/// Lets an admin choose who may open calls by their hiring role. Holds for all calls at once.
@UseCase
public final class SetAccessRules {
    private final AccessSettings settings;
    private final Transactions transactions;

    public SetAccessRules(AccessSettings settings, Transactions transactions) {
        this.settings = settings;
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public AccessRules set(Actor actor, AccessRules rules) {
        actor.mustBeAdmin("change who may open calls");
        return transactions.within(actor.organisation(), () -> {
            settings.save(actor.organisation(), rules);
            return rules;
        });
    }
}
