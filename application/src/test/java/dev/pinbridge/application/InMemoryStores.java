package dev.pinbridge.application;

import dev.pinbridge.application.access.InMemoryCallStores;
import dev.pinbridge.application.calls.InMemoryCalls;
import dev.pinbridge.application.candidates.InMemoryCandidates;
import dev.pinbridge.application.comments.InMemoryComments;
import dev.pinbridge.application.conversations.InMemoryConversations;
import dev.pinbridge.application.directory.InMemoryOrganisations;
import dev.pinbridge.application.directory.InMemoryPeople;
import dev.pinbridge.application.documents.InMemoryDocuments;
import dev.pinbridge.application.forwarding.InMemoryBulks;
import dev.pinbridge.application.forwarding.InMemoryForwardingRules;
import dev.pinbridge.application.forwarding.InMemoryForwardings;
import dev.pinbridge.application.forwarding.InMemoryJobAnswers;
import dev.pinbridge.application.forwarding.InMemoryOfferedConversations;
import dev.pinbridge.application.integration.InMemoryAccountRecords;
import dev.pinbridge.application.integration.InMemoryApiKeys;
import dev.pinbridge.application.integration.InMemoryAtsHealth;
import dev.pinbridge.application.integration.InMemoryAtsTraffic;
import dev.pinbridge.application.integration.InMemoryIntegrations;
import dev.pinbridge.application.matching.InMemoryMatches;
import dev.pinbridge.application.mirror.InMemoryMirroredRecords;
import dev.pinbridge.application.mirror.InMemoryMirrors;
import dev.pinbridge.application.notices.InMemoryNotices;
import dev.pinbridge.application.notices.InMemoryStalledComments;
import dev.pinbridge.application.notices.InMemoryStalledForwardings;
import dev.pinbridge.application.positions.InMemoryPositions;
import java.time.InstantSource;

/// A set of empty stores that share their transactions.
public final class InMemoryStores {
    private InMemoryStores() {}

    public static Stores create() {
        return create(new InMemoryTransactions());
    }

    public static Stores create(InMemoryTransactions transactions) {
        var positions = new InMemoryPositions(transactions);
        var conversations = new InMemoryConversations(transactions);
        var forwardings = new InMemoryForwardings(transactions);
        var rules = new InMemoryForwardingRules(transactions);
        var notices = new InMemoryNotices(transactions);
        var records = new InMemoryMirroredRecords(transactions);
        var calls = new InMemoryCalls(transactions, records);
        var matches = new InMemoryMatches(transactions, calls);
        var comments = new InMemoryComments(transactions);
        return new Stores(
                transactions,
                new InMemoryOrganisations(transactions),
                new InMemoryPeople(transactions),
                new InMemoryIntegrations(transactions),
                new InMemoryApiKeys(transactions),
                new InMemoryAtsTraffic(transactions, InstantSource.system()),
                new InMemoryAtsHealth(transactions),
                positions,
                new InMemoryDocuments(transactions),
                new InMemoryCandidates(transactions),
                conversations,
                forwardings,
                rules,
                new InMemoryJobAnswers(transactions),
                new InMemoryBulks(transactions, forwardings),
                new InMemoryOfferedConversations(positions, conversations, forwardings),
                notices,
                new InMemoryStalledForwardings(forwardings),
                new InMemoryStalledComments(comments),
                new InMemoryAccountRecords(
                        positions, conversations, forwardings, rules, notices, calls, matches, records, comments),
                InMemoryMirrors.create(transactions, records),
                InMemoryCallStores.create(transactions, records, calls, matches, comments));
    }
}
