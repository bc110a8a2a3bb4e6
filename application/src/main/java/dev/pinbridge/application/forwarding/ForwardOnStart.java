package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.conversations.ConversationStarted;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingOrigin.Rule;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.util.Optional;
import java.util.Set;

/// Sends somebody by itself when a conversation starts, if the position's own rule says so or, without one, the
/// organisation's. Hearing of the same start twice sends once.
public final class ForwardOnStart implements Reaction<ConversationStarted> {
    private final ForwardingRules rules;
    private final Positions positions;
    private final Ledger ledger;

    public ForwardOnStart(ForwardingRules rules, Positions positions, Ledger ledger) {
        this.rules = rules;
        this.positions = positions;
        this.ledger = ledger;
    }

    @Override
    public Class<ConversationStarted> event() {
        return ConversationStarted.class;
    }

    @Override
    public void react(ConversationStarted event) {
        var conversation = event.conversation();
        var position = conversation.request().position();
        rule(conversation.organisation(), position)
                .ifPresent(rule -> positions
                        .find(conversation.organisation(), position)
                        .ifPresent(found ->
                                ledger.enter(conversation, found, new ForwardingOrigin.ByRule(rule), Urgency.START)));
    }

    private Optional<Rule> rule(OrganisationId organisation, PositionId position) {
        var own = rules.ofPositions(organisation, Set.of(position)).get(position);
        if (own != null) {
            return own.automatic() ? Optional.of(Rule.POSITION) : Optional.empty();
        }
        return rules.ofOrganisation(organisation)
                .filter(ForwardingRule::automatic)
                .map(_ -> Rule.ORGANISATION);
    }
}
