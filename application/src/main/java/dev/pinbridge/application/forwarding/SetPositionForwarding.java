package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.SetPositionForwardingResult.RuleSet;
import dev.pinbridge.application.forwarding.SetPositionForwardingResult.UnknownPosition;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Gives a position a forwarding rule of its own, or takes it away, for conversations that start from now on.
@UseCase
public final class SetPositionForwarding {
    private final ForwardingRules rules;
    private final Positions positions;
    private final Transactions transactions;
    private final InstantSource clock;

    public SetPositionForwarding(
            ForwardingRules rules, Positions positions, Transactions transactions, InstantSource clock) {
        this.rules = rules;
        this.positions = positions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public SetPositionForwardingResult set(Actor actor, PositionId id, PositionForwarding forwarding) {
        actor.mustBeRecruiter("change how a position's people are sent");
        return transactions.within(
                actor.organisation(),
                () -> positions
                        .find(actor.organisation(), id)
                        .<SetPositionForwardingResult>map(position -> {
                            rules.setForPosition(actor.organisation(), id, rule(actor, forwarding));
                            return new RuleSet(position);
                        })
                        .orElseGet(UnknownPosition::new));
    }

    private @Nullable ForwardingRule rule(Actor actor, PositionForwarding forwarding) {
        return switch (forwarding) {
            case AS_ORGANISATION -> null;
            case AUTOMATIC -> new ForwardingRule(true, actor.person(), clock.instant());
            case MANUAL -> new ForwardingRule(false, actor.person(), clock.instant());
        };
    }
}
