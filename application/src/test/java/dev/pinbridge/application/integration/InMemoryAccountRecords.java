package dev.pinbridge.application.integration;

import dev.pinbridge.application.calls.InMemoryCalls;
import dev.pinbridge.application.comments.InMemoryComments;
import dev.pinbridge.application.conversations.InMemoryConversations;
import dev.pinbridge.application.forwarding.InMemoryForwardingRules;
import dev.pinbridge.application.forwarding.InMemoryForwardings;
import dev.pinbridge.application.matching.InMemoryMatches;
import dev.pinbridge.application.mirror.InMemoryMirroredRecords;
import dev.pinbridge.application.notices.InMemoryNotices;
import dev.pinbridge.application.positions.InMemoryPositions;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationFilter;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AccountRecords;
import dev.pinbridge.domain.integration.DisconnectImpact;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.PurgedRecords;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.Position;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class InMemoryAccountRecords implements AccountRecords {
    private static final Set<ForwardingStatus> OPEN = EnumSet.of(
            ForwardingStatus.WAITING, ForwardingStatus.QUEUED, ForwardingStatus.SENDING, ForwardingStatus.UNCONFIRMED);

    private final InMemoryPositions positions;
    private final InMemoryConversations conversations;
    private final InMemoryForwardings forwardings;
    private final InMemoryForwardingRules rules;
    private final InMemoryNotices notices;
    private final InMemoryCalls calls;
    private final InMemoryMatches matches;
    private final InMemoryMirroredRecords records;
    private final InMemoryComments comments;

    public InMemoryAccountRecords(
            InMemoryPositions positions,
            InMemoryConversations conversations,
            InMemoryForwardings forwardings,
            InMemoryForwardingRules rules,
            InMemoryNotices notices,
            InMemoryCalls calls,
            InMemoryMatches matches,
            InMemoryMirroredRecords records,
            InMemoryComments comments) {
        this.positions = positions;
        this.conversations = conversations;
        this.forwardings = forwardings;
        this.rules = rules;
        this.notices = notices;
        this.calls = calls;
        this.matches = matches;
        this.records = records;
        this.comments = comments;
    }

    @Override
    public DisconnectImpact impact(OrganisationId organisation, Product product, AccountName account) {
        return switch (product) {
            case CORD -> impact(organisation, account);
            case METAVIEW ->
                DisconnectImpact.ofCalls(
                        calls.ofInterviews(organisation, account, Instant.MIN, Integer.MAX_VALUE)
                                .size(),
                        comments.unposted(organisation, account));
        };
    }

    private DisconnectImpact impact(OrganisationId organisation, AccountName account) {
        var byStatus = ofAccount(organisation, account)
                .collect(Collectors.groupingBy(row -> ForwardingStatus.of(row.state()), Collectors.summingInt(_ -> 1)));
        return new DisconnectImpact(
                byStatus.getOrDefault(ForwardingStatus.WAITING, 0),
                byStatus.getOrDefault(ForwardingStatus.QUEUED, 0),
                byStatus.getOrDefault(ForwardingStatus.SENDING, 0),
                byStatus.getOrDefault(ForwardingStatus.UNCONFIRMED, 0),
                linked(organisation, account).size(),
                (int) automatic(organisation, account)
                        .filter(Conversation.Started.class::isInstance)
                        .filter(conversation -> hasNotArrived(organisation, conversation))
                        .count(),
                (int) automatic(organisation, account)
                        .filter(Conversation.Requested.class::isInstance)
                        .count(),
                0,
                0);
    }

    private Stream<Forwarding> ofAccount(OrganisationId organisation, AccountName account) {
        return forwardings.all(organisation).filter(row -> {
            var target = row.target();
            return target != null && target.account().equals(account);
        });
    }

    private List<Position> linked(OrganisationId organisation, AccountName account) {
        return positions.linkedTo(organisation, account, Integer.MAX_VALUE);
    }

    private Stream<Conversation> automatic(OrganisationId organisation, AccountName account) {
        return linked(organisation, account).stream()
                .map(Position::id)
                .filter(position -> rules.ofPositions(organisation, Set.of(position)).values().stream()
                        .findFirst()
                        .or(() -> rules.ofOrganisation(organisation))
                        .filter(ForwardingRule::automatic)
                        .isPresent())
                .flatMap(position -> conversations.all(organisation, new ConversationFilter(position, null, Set.of())));
    }

    private boolean hasNotArrived(OrganisationId organisation, Conversation conversation) {
        var row = forwardings
                .ofConversations(organisation, Set.of(conversation.id()))
                .get(conversation.id());
        return row == null || OPEN.contains(ForwardingStatus.of(row.state()));
    }

    @Override
    public PurgedRecords purge(OrganisationId organisation, Product product, AccountName account) {
        var told = notices.removeAll(organisation, product);
        return switch (product) {
            case CORD -> purge(organisation, account, told);
            case METAVIEW -> {
                matches.removeOf(organisation, account, commonJobs(organisation, account));
                yield new PurgedRecords(0, 0, told, calls.removeNotHeld(organisation, account));
            }
        };
    }

    private PurgedRecords purge(OrganisationId organisation, AccountName account, int told) {
        var links = linked(organisation, account);
        links.forEach(position -> positions.save(position.unlinked()));
        return new PurgedRecords(links.size(), forwardings.removeAll(organisation, account), told, 0);
    }

    private Set<JobId> commonJobs(OrganisationId organisation, AccountName account) {
        return records.of(organisation, account, MirroredJob.class)
                .filter(job -> !job.visibility().isRestricted())
                .map(MirroredJob::id)
                .collect(Collectors.toSet());
    }
}
