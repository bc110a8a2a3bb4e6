package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.forwarding.ForwardingReason.AutomaticOff;
import dev.pinbridge.application.forwarding.ForwardingReason.ByHandAtPosition;
import dev.pinbridge.application.forwarding.ForwardingReason.Declined;
import dev.pinbridge.application.forwarding.ForwardingReason.NotAccepted;
import dev.pinbridge.application.forwarding.ForwardingReason.Wanted;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.forwarding.Forwardings;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why people are sent, and why others are not.
@ReadModel
public final class ReadForwardingReasons {
    private final Forwardings forwardings;
    private final ForwardingRules rules;
    private final Transactions transactions;

    public ReadForwardingReasons(Forwardings forwardings, ForwardingRules rules, Transactions transactions) {
        this.forwardings = forwardings;
        this.rules = rules;
        this.transactions = transactions;
    }

    /// One for each conversation asked about.
    public Map<ConversationId, ForwardingReason> of(Actor actor, Collection<Conversation> conversations) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var rows = forwardings.ofConversations(
                    organisation, conversations.stream().map(Conversation::id).toList());
            var own = rules.ofPositions(
                    organisation,
                    conversations.stream()
                            .map(conversation -> conversation.request().position())
                            .distinct()
                            .toList());
            var reasons = new HashMap<ConversationId, ForwardingReason>();
            for (var conversation : conversations) {
                reasons.put(
                        conversation.id(),
                        reason(
                                conversation,
                                rows.get(conversation.id()),
                                own.get(conversation.request().position())));
            }
            return reasons;
        });
    }

    private static ForwardingReason reason(
            Conversation conversation, @Nullable Forwarding row, @Nullable ForwardingRule own) {
        if (row != null) {
            return new Wanted(row.origin());
        }
        return switch (conversation) {
            case Conversation.Requested _ -> new NotAccepted();
            case Conversation.Declined _ -> new Declined();
            case Conversation.Started started ->
                ruledByHand(own, started) ? new ByHandAtPosition() : new AutomaticOff();
        };
    }

    /// A rule that was set later says nothing of the start. That nobody was entered then says that no rule sent.
    private static boolean ruledByHand(@Nullable ForwardingRule own, Conversation.Started conversation) {
        return own != null && !own.automatic() && !own.setAt().isAfter(conversation.startedAt());
    }
}
