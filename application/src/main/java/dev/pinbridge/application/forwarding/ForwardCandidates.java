package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.ForwardCandidatesResult.BulkStarted;
import dev.pinbridge.application.forwarding.ForwardCandidatesResult.UnknownConversations;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRuns;
import dev.pinbridge.domain.forwarding.Bulks;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Sends the candidates of many conversations, each at most once. Only what is to be done is stored here; it is
/// done in the background, row by row, and goes on whatever dies.
@UseCase
public final class ForwardCandidates {
    private final Bulks bulks;
    private final BulkRuns runs;
    private final Conversations conversations;
    private final Transactions transactions;
    private final Supplier<BulkId> ids;
    private final InstantSource clock;

    public ForwardCandidates(
            Bulks bulks,
            BulkRuns runs,
            Conversations conversations,
            Transactions transactions,
            Supplier<BulkId> ids,
            InstantSource clock) {
        this.bulks = bulks;
        this.runs = runs;
        this.conversations = conversations;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param chosen 1 to 500 conversations; naming one twice counts once
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    /// @throws IllegalArgumentException when there are none, or too many
    public ForwardCandidatesResult forward(Actor actor, Collection<ConversationId> chosen) {
        actor.mustBeRecruiter("send candidates to the ATS");
        var distinct = List.copyOf(new LinkedHashSet<>(chosen));
        if (distinct.isEmpty() || distinct.size() > BulkForwarding.MAX_ROWS) {
            throw new IllegalArgumentException(
                    "1 to " + BulkForwarding.MAX_ROWS + " are sent together, not " + distinct.size());
        }
        return transactions.within(actor.organisation(), () -> start(actor, distinct));
    }

    private ForwardCandidatesResult start(Actor actor, List<ConversationId> chosen) {
        var known = conversations.findAll(actor.organisation(), chosen).stream()
                .map(Conversation::id)
                .collect(Collectors.toSet());
        if (known.size() < chosen.size()) {
            return new UnknownConversations(
                    chosen.stream().filter(id -> !known.contains(id)).toList());
        }
        var bulk = new BulkForwarding(
                ids.get(), actor.organisation(), actor.person(), clock.instant(), actor.person(), null);
        bulks.add(bulk, chosen);
        runs.start(bulk.organisation(), bulk.id());
        return new BulkStarted(bulk);
    }
}
