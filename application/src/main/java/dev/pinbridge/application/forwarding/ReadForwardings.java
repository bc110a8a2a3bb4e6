package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.ForwardingStep;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The ledger of the actor's organisation.
@ReadModel
public final class ReadForwardings {
    private final Forwardings forwardings;
    private final Positions positions;
    private final Integrations integrations;
    private final AtsLinks links;
    private final Transactions transactions;

    public ReadForwardings(
            Forwardings forwardings,
            Positions positions,
            Integrations integrations,
            AtsLinks links,
            Transactions transactions) {
        this.forwardings = forwardings;
        this.positions = positions;
        this.integrations = integrations;
        this.links = links;
        this.transactions = transactions;
    }

    public Optional<Forwarding> find(Actor actor, ForwardingId id) {
        return transactions.within(actor.organisation(), () -> forwardings.find(actor.organisation(), id));
    }

    public List<Forwarding> all(Actor actor, Collection<ForwardingId> ids) {
        return transactions.within(actor.organisation(), () -> forwardings.findAll(actor.organisation(), ids));
    }

    public Slice<Forwarding> page(Actor actor, ForwardingFilter filter, PageRequest request) {
        return transactions.within(actor.organisation(), () -> forwardings.page(actor.organisation(), filter, request));
    }

    /// How many pass the filter, in each state that any is in.
    public Map<ForwardingStatus, Integer> countByStatus(Actor actor, ForwardingFilter filter) {
        return transactions.within(actor.organisation(), () -> forwardings.countByStatus(actor.organisation(), filter));
    }

    /// What happened to each, oldest first; of a long history the latest steps, [Forwardings#HISTORY] at most.
    public Map<ForwardingId, List<ForwardingStep>> history(Actor actor, Collection<ForwardingId> ids) {
        return transactions.within(actor.organisation(), () -> forwardings.history(actor.organisation(), ids));
    }

    /// Conversations whose candidate was not entered are missing.
    public Map<ConversationId, Forwarding> ofConversations(Actor actor, Collection<ConversationId> conversations) {
        return transactions.within(
                actor.organisation(), () -> forwardings.ofConversations(actor.organisation(), conversations));
    }

    /// How many people wait at each position; positions where nobody does are missing.
    public Map<PositionId, Integer> countWaiting(Actor actor, Collection<PositionId> ofPositions) {
        return transactions.within(
                actor.organisation(), () -> forwardings.countWaiting(actor.organisation(), ofPositions));
    }

    /// What stands in the way of sending the candidate of each conversation by hand; a conversation is missing
    /// when nothing does, which is when the button is offered.
    public Map<ConversationId, ForwardingObstacle> obstacles(Actor actor, Collection<Conversation> conversations) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var integration = integrations.of(organisation, Product.CORD).orElse(null);
            var rows = forwardings.ofConversations(
                    organisation, conversations.stream().map(Conversation::id).toList());
            var byId = positions
                    .findAll(
                            organisation,
                            conversations.stream()
                                    .map(conversation -> conversation.request().position())
                                    .distinct()
                                    .toList())
                    .stream()
                    .collect(Collectors.toMap(Position::id, Function.identity()));
            var obstacles = new HashMap<ConversationId, ForwardingObstacle>();
            for (var conversation : conversations) {
                Offers.obstacle(
                                conversation,
                                Objects.requireNonNull(
                                        byId.get(conversation.request().position())),
                                rows.get(conversation.id()),
                                integration,
                                actor.plan())
                        .ifPresent(obstacle -> obstacles.put(conversation.id(), obstacle));
            }
            return obstacles;
        });
    }

    /// The page of an application at the ATS.
    public URI applicationUrl(AccountName account, JobId job, ApplicationId application) {
        return links.application(account, job, application);
    }

    /// The page of a job at the ATS.
    public URI jobUrl(AccountName account, JobId job) {
        return links.job(account, job);
    }
}
