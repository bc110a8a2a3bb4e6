package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import java.time.InstantSource;

/// Switches automatic forwarding on or off for every position without a rule of its own, for conversations that start
/// from now on.
@UseCase
public final class SetAutomaticForwarding {
    private final ForwardingRules rules;
    private final Transactions transactions;
    private final InstantSource clock;

    public SetAutomaticForwarding(ForwardingRules rules, Transactions transactions, InstantSource clock) {
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public ForwardingRule set(Actor actor, boolean automatic) {
        actor.mustBeAdmin("change automatic forwarding");
        var rule = new ForwardingRule(automatic, actor.person(), clock.instant());
        transactions.run(actor.organisation(), () -> rules.setForOrganisation(actor.organisation(), rule));
        return rule;
    }
}
