package dev.pinbridge.application;

import dev.pinbridge.application.candidates.InMemoryCandidates;
import dev.pinbridge.application.conversations.InMemoryConversations;
import dev.pinbridge.application.directory.InMemoryOrganisations;
import dev.pinbridge.application.directory.InMemoryPeople;
import dev.pinbridge.application.documents.InMemoryDocuments;
import dev.pinbridge.application.forwarding.InMemoryBulks;
import dev.pinbridge.application.forwarding.InMemoryForwardingRules;
import dev.pinbridge.application.forwarding.InMemoryForwardings;
import dev.pinbridge.application.forwarding.InMemoryOfferedConversations;
import dev.pinbridge.application.integration.InMemoryApiKeys;
import dev.pinbridge.application.integration.InMemoryIntegrations;
import dev.pinbridge.application.positions.InMemoryPositions;

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
        return new Stores(
                transactions,
                new InMemoryOrganisations(transactions),
                new InMemoryPeople(transactions),
                new InMemoryIntegrations(transactions),
                new InMemoryApiKeys(transactions),
                positions,
                new InMemoryDocuments(transactions),
                new InMemoryCandidates(transactions),
                conversations,
                forwardings,
                new InMemoryForwardingRules(transactions),
                new InMemoryBulks(transactions, forwardings),
                new InMemoryOfferedConversations(positions, conversations, forwardings));
    }
}
