package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How people are sent.
@ReadModel
public final class ReadForwardingRules {
    private final ForwardingRules rules;
    private final Transactions transactions;

    public ReadForwardingRules(ForwardingRules rules, Transactions transactions) {
        this.rules = rules;
        this.transactions = transactions;
    }

    /// Empty until somebody has set it; nobody is sent by themselves then.
    public Optional<ForwardingRule> organisation(Actor actor) {
        return transactions.within(actor.organisation(), () -> rules.ofOrganisation(actor.organisation()));
    }

    /// One for each position asked about.
    public Map<PositionId, PositionForwarding> positions(Actor actor, Collection<PositionId> positions) {
        var own = transactions.within(actor.organisation(), () -> rules.ofPositions(actor.organisation(), positions));
        return positions.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), position -> asWord(own.get(position))));
    }

    /// What the organisation says of how the ATS is to take people in.
    public ForwardingOptions options(Actor actor) {
        return transactions.within(actor.organisation(), () -> rules.optionsOfOrganisation(actor.organisation()));
    }

    /// What each position says itself; one that says nothing is there with [ForwardingOptions#NONE].
    public Map<PositionId, ForwardingOptions> ownOptions(Actor actor, Collection<PositionId> positions) {
        var own = transactions.within(
                actor.organisation(), () -> rules.optionsOfPositions(actor.organisation(), positions));
        return positions.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), position -> own.getOrDefault(position, ForwardingOptions.NONE)));
    }

    /// What holds for each position.
    public Map<PositionId, ForwardingOptions> effectiveOptions(Actor actor, Collection<PositionId> positions) {
        return transactions.within(actor.organisation(), () -> {
            var general = rules.optionsOfOrganisation(actor.organisation()).over(ForwardingOptions.DEFAULT);
            var own = rules.optionsOfPositions(actor.organisation(), positions);
            return positions.stream()
                    .distinct()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            position -> own.getOrDefault(position, ForwardingOptions.NONE)
                                    .over(general)));
        });
    }

    private static PositionForwarding asWord(@Nullable ForwardingRule rule) {
        if (rule == null) {
            return PositionForwarding.AS_ORGANISATION;
        }
        return rule.automatic() ? PositionForwarding.AUTOMATIC : PositionForwarding.MANUAL;
    }
}
